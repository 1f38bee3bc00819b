/** Words in `en` of: charts. */
export const charts = {}
