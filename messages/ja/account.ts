/** Words in `ja` of: account. */
export const account = {}
