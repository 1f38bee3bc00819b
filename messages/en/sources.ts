/** Words in `en` of: sources. */
export const sources = {}
