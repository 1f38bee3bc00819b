/** Words in `en` of: account. */
export const account = {}
