/** Words in `uk` of: aid. */
export const aid = {}
