/** Words in `en` of: overview. */
export const overview = {}
