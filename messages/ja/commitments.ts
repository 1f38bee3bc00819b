/** Words in `ja` of: commitments. */
export const commitments = {}
