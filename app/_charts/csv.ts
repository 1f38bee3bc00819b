/** A figure's table as CSV (RFC 4180), with a note of what it is, as an address that needs no script. */
import type { Cell, DataTable } from '#app/_charts/data-table.ts'
import { csvRecord } from '#formats/out/csv-record'

type Value = string | number

const inFile = (cell: Cell): Value => cell.raw ?? cell.text

/** The note's rows come first (title, measure, as-of day, source), then an empty line, then columns and rows. */
export function csvOf(note: readonly (readonly [string, string])[], table: DataTable): string {
  return [
    ...note.map((values) => csvRecord(values)),
    '\r\n',
    csvRecord(table.columns.map((column) => column.label)),
    ...table.rows.map((row) => csvRecord(row.map(inFile))),
  ].join('')
}

/** With a byte order mark: Excel reads Cyrillic and kana wrongly without one. */
export const csvAddress = (csv: string): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv.toWellFormed()}`)}`
