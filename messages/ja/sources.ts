/** Words in `ja` of: sources. */
export const sources = {}
