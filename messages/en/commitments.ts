/** Words in `en` of: commitments. */
export const commitments = {}
