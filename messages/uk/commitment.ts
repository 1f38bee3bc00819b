/** Words in `uk` of: commitment. */
export const commitment = {}
