/** Words in `en` of: aid. */
export const aid = {}
