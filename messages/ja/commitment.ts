/** Words in `ja` of: commitment. */
export const commitment = {}
