/** Words in `uk` of: charts. */
export const charts = {}
