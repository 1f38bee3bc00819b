/** Words in `en` of: desk. */
export const desk = {}
