/** Words in `uk` of: sources. */
export const sources = {}
