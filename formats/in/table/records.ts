/** The rows of a table as records: each with its line, its name and its flaws; what concerns whole columns is told once. */

import type { RowFlaw } from '#domain/import/fate'
import { KEYS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import type { Report } from '../report.ts'
import { type Cells, isFilled, isTags, widthOf } from './cells.ts'
import { type Habits, habitsOf } from './habits.ts'
import type { HeadColumn, TableHead } from './head.ts'
import { type Read, readsOf } from './mapping.ts'
import { type RowWays, readRow } from './read-row.ts'
import { Repeats } from './repeats.ts'

/** What makes a row another record: a batch has a row for each of its stages. */
const SAME: Readonly<Record<Importable, readonly string[] | null>> = {
  commitments: [],
  parties: [],
  flows: ['dataset', 'code'],
  deliveries: null,
}

export type Table = {
  what: Importable
  head: TableHead
  /** Anew with each call. */
  rows(): AsyncIterable<Cells>
  ways: Omit<RowWays, 'habits'>
}

class TableReader {
  #table: Table
  #report: Report
  #reads: readonly Read[]
  #repeats = new Repeats()
  #habits: Habits | undefined
  #toldOf = new Set<string>()
  #width: number

  constructor(table: Table, report: Report) {
    this.#table = table
    this.#report = report
    this.#reads = readsOf(table.what, table.head.columns)
    this.#width = widthOf(table.head.columns.map(({ header }) => header))
  }

  /** Once for each column: a hundred thousand sentences say no more than one. */
  #tell(
    code: 'letters_damaged' | 'quote_stray' | 'formula_taken',
    line: number,
    column: HeadColumn | undefined,
  ) {
    const key = `${code} ${column?.column}`
    if (this.#toldOf.has(key)) return
    this.#toldOf.add(key)
    const at = { column: column?.column ?? null, header: column?.header || null }
    this.#report.warn({ of: 'tables', code, line, identifier: null, ...at, facts: {} })
  }

  #look({ line, cells, notes }: Cells): void {
    const { columns } = this.#table.head
    for (const { at, note } of notes ?? [])
      if (note === 'stray_quote') this.#tell('quote_stray', line, columns[at])
      else if (note === 'formula' && columns[at]?.field) this.#tell('formula_taken', line, columns[at])
    for (const { at } of this.#reads)
      if (cells[at]?.includes('\ufffd')) this.#tell('letters_damaged', line, columns[at])
  }

  /** Rows of a text must have all cells; a sheet has no empty ones at its ends. */
  #shape({ cells }: Cells): RowFlaw[] {
    const short = this.#table.ways.text && cells.length < this.#width
    if (!short && widthOf(cells) <= this.#width) return []
    const facts = { found: short ? cells.length : widthOf(cells), expected: this.#width }
    return [{ code: 'cells_differ', column: null, field: null, facts }]
  }

  #repeated(identifier: string | null, input: Readonly<Record<string, unknown>>, line: number) {
    const fields = SAME[this.#table.what]
    if (identifier === null || fields === null) return null
    const key = [identifier, ...fields.map((name) => input[name] ?? '')].join('\x1f')
    const whole = JSON.stringify(input)
    return this.#repeats.of(key, line, whole, whole)
  }

  /** Null where a column must be looked at first: `look` does, and it is read again. */
  #cellsOf(cells: Cells) {
    return readRow(cells, this.#reads, { ...this.#table.ways, habits: this.#habits })
  }

  async look(): Promise<void> {
    this.#habits = await habitsOf(this.#table.rows(), this.#reads)
  }

  read(cells: Cells): ImportRecord | 'same' | 'unsure' {
    const { line } = cells
    const read = this.#cellsOf(cells)
    if (!read) return 'unsure'
    this.#report.records++
    this.#look(cells)
    const { input, flaws } = read
    const named = KEYS[this.#table.what].map((key) => input[key]).find((value) => value !== undefined)
    const identifier = named === undefined ? null : String(named)
    flaws.unshift(...this.#shape(cells))
    const repeat = flaws.length > 0 ? null : this.#repeated(identifier, input, line)
    if (repeat?.sort === 'same') {
      this.#report.same++
      const facts = { first: repeat.line }
      const place = { line, column: null, header: null, identifier, facts }
      this.#report.warn({ of: 'tables', code: 'repeated_same', ...place })
      return 'same'
    }
    if (repeat)
      flaws.push({ code: 'repeated_otherwise', column: null, field: null, facts: { first: repeat.line } })
    return { line, identifier, input, flaws }
  }
}

export async function* tableRecords(table: Table, report: Report): AsyncGenerator<ImportRecord> {
  const reader = new TableReader(table, report)
  let begun = false
  for await (const row of table.rows()) {
    if (!begun) {
      begun = row.line >= table.head.line
      continue
    }
    if (!isFilled(row) || isTags(row.cells)) continue
    let read = reader.read(row)
    if (read === 'unsure') {
      await reader.look()
      read = reader.read(row)
    }
    if (typeof read === 'object') yield read
  }
}
