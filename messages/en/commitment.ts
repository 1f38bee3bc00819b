/** Words in `en` of: commitment. */
export const commitment = {}
