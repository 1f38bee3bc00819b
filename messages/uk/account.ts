/** Words in `uk` of: account. */
export const account = {}
