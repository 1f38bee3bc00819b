/** What a sheet shows otherwise than its cells say: cells that are merged into one, and rows that are hidden. */
import type { Report } from '../report.ts'
import type { TableHead } from './head.ts'

export type SheetLooks = {
  /** As `A4:A7`. */
  merged: readonly string[]
  /** Rows with something in them that a reader of the sheet does not see. */
  hidden: readonly number[]
}

const RANGE = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

/** Of merged cells only the first holds the value: rows below it were read as blank. */
export function tellLooks(
  report: Report,
  { merged, hidden }: SheetLooks,
  { line, columns }: TableHead,
): void {
  for (const range of merged) {
    const [, left = '', top = '', , bottom = ''] = RANGE.exec(range) ?? []
    const column = columns[columnOf(left) - 1]
    if (!column?.field || Number(bottom) <= Number(top) || Number(bottom) <= line) continue
    const place = { line: Number(top), column: column.column, header: column.header, identifier: null }
    report.warn({ of: 'tables', code: 'cells_merged', ...place, facts: { value: range } })
  }
  const below = hidden.filter((row) => row > line)
  const [first] = below
  if (first === undefined) return
  const place = { line: first, column: null, header: null, identifier: null }
  report.warn({ of: 'tables', code: 'rows_hidden', ...place, facts: { count: below.length } })
}
