/** Words in `ja` of: overview. */
export const overview = {}
