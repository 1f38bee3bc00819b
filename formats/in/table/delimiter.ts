/** What stands between the cells of a table: the sign that its rows have equally often outside quotation marks. */
const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = string

/** What some spreadsheets write above the table to say it themselves. */
const SAID = /^\ufeff?sep=([^\r\n])(\r\n|\r|\n)/i
const LOOKED = 25

/** How often each sign stands in each row that is not empty; of the last one only the beginning may be here. */
function countsOf(beginning: string): number[][] {
  const rows: number[][] = []
  let [row, quoted, filled] = [DELIMITERS.map(() => 0), false, false]
  const end = () => {
    if (filled) rows.push(row)
    ;[row, filled] = [DELIMITERS.map(() => 0), false]
  }
  for (const letter of beginning) {
    if (letter === '"') quoted = !quoted
    const at = (DELIMITERS as readonly string[]).indexOf(letter)
    if (!quoted && at >= 0) row[at] = (row[at] ?? 0) + 1
    else if (!quoted && (letter === '\n' || letter === '\r')) end()
    filled ||= letter.trim() !== '' && letter !== '\ufeff'
    if (rows.length >= LOOKED) return rows
  }
  if (rows.length === 0 || !quoted) end()
  return rows
}

/** The commonest count of a sign, and how many rows have it. */
function habitOf(counts: readonly number[]): [rows: number, count: number] {
  const seen = new Map<number, number>()
  for (const count of counts) if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1)
  const [best] = [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best ? [best[1], best[0]] : [0, 0]
}

export function delimiterOf(beginning: string): { delimiter: Delimiter; skip: number } {
  const said = SAID.exec(beginning)
  if (said?.[1]) return { delimiter: said[1], skip: said[0].length }
  const rows = countsOf(beginning)
  const habits = DELIMITERS.map((sign, at) => ({ sign, habit: habitOf(rows.map((row) => row[at] ?? 0)) }))
  const [best] = habits.sort((a, b) => b.habit[0] - a.habit[0] || b.habit[1] - a.habit[1])
  return { delimiter: best?.sign ?? ',', skip: 0 }
}
