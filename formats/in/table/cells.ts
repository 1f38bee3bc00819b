/** One row of a table as its cells, wherever it comes from. */

/** What the row says of one of its cells (from 0) beside its text. */
export type CellNote = {
  at: number
  note: 'stray_quote' | 'formula' | 'formula_empty' | 'error' | 'number' | 'day' | 'flag'
}
/** `line` is the row that a spreadsheet shows, of a text too: a cell of several lines is one row. */
export type Cells = { line: number; cells: string[]; notes?: readonly CellNote[] }

export const COLUMN_LIMIT = 1000
export const CELL_LIMIT = 100_000
export const ROW_LIMIT = 2_000_000

export const isFilled = ({ cells }: Pick<Cells, 'cells'>): boolean => cells.some((cell) => cell.trim() !== '')

/** The row of tags of the Humanitarian Exchange Language that some files have under their header. */
export const isTags = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() !== '') && cells.every((cell) => /^\s*(#[a-z][\w +-]*)?\s*$/i.test(cell))

/** How many cells a row has, without the empty ones at its end. */
export const widthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1

const TOTAL =
  /^(grand |sub-?)?totals?( amount)?:?$|^sum:?$|^(разом|усього|всього|підсумок|загалом):?$|^(合計|総計|小計|計)[:：]?$/i
const FIGURE = /^[\d\s.,%$€£¥()+−-]*$/

/** A row that sums up the others: a word for it, and nothing beside but figures. */
export function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.normalize('NFKC').trim()).filter(Boolean)
  return others.length > 0 && TOTAL.test(first) && others.every((cell) => FIGURE.test(cell))
}
