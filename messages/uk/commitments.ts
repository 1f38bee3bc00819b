/** Words in `uk` of: commitments. */
export const commitments = {}
