/** Words in `ja` of: guide. */
export const guide = {}
