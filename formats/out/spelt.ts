/** The rows of a page as one text: what a column does for one row after the other takes half of what a row's columns do. */
import type { Cell, Column, Shown, Sort } from '#formats/out/columns'

/** How a format writes a cell, and what stands around cells and rows. */
export type Spelling = {
  cell: (sort: Sort) => (value: Cell) => string
  before: string
  between: string
  after: string
}
/** `rows` are all there are, also those that were not wanted. */
export type Spelt = { text: string; rows: number }
/** Spells the rows of some records, at most so many. */
export type Speller<T> = (records: readonly T[], most: number, shown: Shown, how: Spelling) => Spelt

function textOf(columns: readonly string[][], rows: number, { before, between, after }: Spelling): string {
  const [first = [], ...others] = columns
  let text = ''
  for (let at = 0; at < rows; at++) {
    text += before + (first[at] ?? '')
    for (const column of others) text += between + (column[at] ?? '')
    text += after
  }
  return text
}

export const spellerOf =
  <T, R>(columns: readonly Column<R>[], rowsOf: (record: T) => readonly R[]): Speller<T> =>
  (records, most, shown, how) => {
    const all = records.flatMap(rowsOf)
    const rows = all.slice(0, most)
    const spelt = columns.map(({ cell, sort }) => {
      const text = how.cell(sort)
      return rows.map((row) => text(cell(row, shown)))
    })
    return { text: textOf(spelt, rows.length, how), rows: all.length }
  }
