/** What stands between the cells of a table: the sign that its first row has most often outside quotation marks. */
const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = string

/** What some spreadsheets write above the table to say it themselves. */
const SAID = /^\ufeff?sep=([^\r\n])(\r\n|\r|\n)/i

export function delimiterOf(beginning: string): { delimiter: Delimiter; skip: number } {
  const said = SAID.exec(beginning)
  if (said?.[1]) return { delimiter: said[1], skip: said[0].length }
  const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]))
  let quoted = false
  let filled = false
  for (const letter of beginning) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (filled) break
    } else if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    filled ||= letter.trim() !== '' && letter !== '\ufeff'
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return { delimiter: best?.[0] ?? ',', skip: 0 }
}
