/** Words in `en` of: guide. */
export const guide = {}
