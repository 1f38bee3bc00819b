/** Words in `uk` of: overview. */
export const overview = {}
