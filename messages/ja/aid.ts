/** Words in `ja` of: aid. */
export const aid = {}
