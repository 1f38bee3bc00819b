/** A table with a header: each row as cells by the names of their columns. */
import { problem } from '#domain/problem'
import type { Facts, Report } from './report.ts'
import { rowsOf } from './rows.ts'
import type { Source } from './source.ts'
import type { Cells } from './split.ts'
import { dayIn, decimalIn, type Value } from './values.ts'

type Code = Parameters<Report['warn']>[0]['code']

/** Names are compared without case and blanks at their ends. */
const key = (name: string): string => name.trim().toLowerCase()

export class Row {
  #cells: readonly string[]
  #columns: ReadonlyMap<string, number>
  #report: Report
  identifier: string | null = null
  readonly line: number
  /** True once something in the row makes it no record. */
  refused = false

  constructor({ line, cells }: Cells, columns: ReadonlyMap<string, number>, report: Report) {
    this.line = line
    this.#cells = cells
    this.#columns = columns
    this.#report = report
  }

  /** Without blanks at its ends; empty where the table has no such column. */
  text(column: string): string {
    return (this.#cells[this.#columns.get(key(column)) ?? -1] ?? '').trim()
  }

  get whole(): string {
    return this.#cells.join('\x1f')
  }

  warn(code: Code, column: string | null, facts: Facts = {}): void {
    this.#report.warn({ line: this.line, column, identifier: this.identifier, code, facts })
  }

  /** The first reason counts: one row is refused once. */
  refuse(code: Code, column: string | null, facts: Facts = {}): null {
    if (!this.refused)
      this.#report.refuse({ line: this.line, column, identifier: this.identifier, code, facts })
    this.refused = true
    return null
  }

  /** Null where nothing is said; a value that cannot be read refuses the row, or is left out with a warning. */
  #value(read: Value, column: string, needed: boolean): string | null {
    if ('value' in read) return read.value
    const facts = { value: this.text(column).slice(0, 100) }
    if (needed) this.refuse(read.flaw, column, facts)
    else this.warn(read.flaw, column, facts)
    return null
  }
  decimal(column: string, needed = true): string | null {
    return this.#value(decimalIn(this.text(column)), column, needed)
  }
  day(column: string, needed = true): string | null {
    return this.#value(dayIn(this.text(column)), column, needed)
  }
}

function columnsOf({ cells, line }: Cells, needed: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, name] of cells.entries()) {
    if (columns.has(key(name))) twice.add(key(name))
    else if (name.trim() !== '') columns.set(key(name), at)
  }
  const missing = needed.filter((name) => !columns.has(key(name)))
  if (missing.length > 0)
    throw problem('table_columns_missing', undefined, { line, missing: missing.join(', ') })
  const [doubled] = needed.filter((name) => twice.has(key(name)))
  if (doubled !== undefined) throw problem('table_column_twice', undefined, { line, column: doubled })
  return columns
}

/** The row of tags of the Humanitarian Exchange Language that some files have under their header. */
const isTags = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() !== '') && cells.every((cell) => /^\s*(#[a-z][\w +-]*)?\s*$/i.test(cell))

/** Rows of another width are refused one by one; a table without the needed columns is refused whole. */
export async function* readTable(
  source: Source,
  needed: readonly string[],
  report: Report,
): AsyncGenerator<Row> {
  let columns: Map<string, number> | null = null
  let width = 0
  let header: readonly string[] = []
  for await (const cells of rowsOf(source)) {
    if (!columns) {
      columns = columnsOf(cells, needed)
      header = cells.cells
      width = header.findLastIndex((name) => name.trim() !== '') + 1
      continue
    }
    if (isTags(cells.cells)) continue
    const row = new Row(cells, columns, report)
    const found = cells.cells.findLastIndex((cell) => cell.trim() !== '') + 1
    if (cells.cells.length < width || found > width)
      row.refuse('cells_differ', null, { found: cells.cells.length, expected: width })
    const damaged = cells.cells.findIndex((cell) => cell.includes('\ufffd'))
    if (damaged >= 0) row.warn('letters_damaged', header[damaged]?.trim() ?? null)
    if (cells.strayQuote !== null) row.warn('quote_stray', header[cells.strayQuote]?.trim() ?? null)
    yield row
  }
  if (!columns) throw problem('table_no_rows')
}
