/** A figure's table as CSV (RFC 4180), with a note of what it is, as an address that needs no script. */
import type { Cell, DataTable } from '#app/_charts/data-table.ts'

type Value = string | number

/** A spreadsheet runs a text that begins like a formula: an apostrophe makes it a text again. Numbers stay numbers. */
function field(value: Value): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const record = (values: readonly Value[]): string => `${values.map(field).join(',')}\r\n`

const inFile = (cell: Cell): Value => cell.raw ?? cell.text

/** The note's rows come first (title, measure, as-of day, source), then an empty line, then columns and rows. */
export function csvOf(note: readonly (readonly [string, string])[], table: DataTable): string {
  return [
    ...note.map(record),
    '\r\n',
    record(table.columns.map((column) => column.label)),
    ...table.rows.map((row) => record(row.map(inFile))),
  ].join('')
}

/** With a byte order mark: Excel reads Cyrillic and kana wrongly without one. */
export const csvAddress = (csv: string): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`
