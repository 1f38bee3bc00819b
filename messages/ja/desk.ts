/** Words in `ja` of: desk. */
export const desk = {}
