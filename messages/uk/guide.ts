/** Words in `uk` of: guide. */
export const guide = {}
