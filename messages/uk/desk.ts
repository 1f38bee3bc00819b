/** Words in `uk` of: desk. */
export const desk = {}
