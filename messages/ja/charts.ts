/** Words in `ja` of: charts. */
export const charts = {}
