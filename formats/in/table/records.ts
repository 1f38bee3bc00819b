/** The rows of a table as records: each with its line, its name and its flaws; what concerns whole columns is told once. */

import type { RowFlaw } from '#domain/import/fate'
import { KEYS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import type { Report } from '../report.ts'
import { type Cells, isFilled, isTags, isTotal, widthOf } from './cells.ts'
import { ColumnNotes } from './column-notes.ts'
import { type ConstantInput, withConstants } from './constants.ts'
import { type Habits, habitsOf } from './habits.ts'
import type { TableHead } from './head.ts'
import { CURRENCY_OF, splitCurrency } from './header-currency.ts'
import { type Read, readsOf } from './mapping.ts'
import { type RowWays, readRow } from './read-row.ts'
import { Repeats } from './repeats.ts'
import { type SheetLooks, tellLooks } from './sheet-looks.ts'

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
  /** What a sheet shows otherwise than its cells say; known once its rows were read. */
  looks?: (() => SheetLooks) | undefined
  ways: Omit<RowWays, 'habits'>
  /** What rows say that do not say it themselves. */
  constants?: ConstantInput
}

/** Amounts whose header says the currency that no column gives. */
function currenciesOf(reads: readonly Read[]): { at: Read; currency: string; field: string }[] {
  const given = new Set(reads.map(({ field }) => field.name))
  return reads.flatMap((at) => {
    const field = CURRENCY_OF[at.field.name]
    const { currency } = splitCurrency(at.header)
    return field && currency && !given.has(field) ? { at, currency, field } : []
  })
}

class TableReader {
  #table: Table
  #report: Report
  #reads: readonly Read[]
  #repeats = new Repeats()
  #habits: Habits | undefined
  #notes: ColumnNotes
  #width: number
  #currencies: ReturnType<typeof currenciesOf>
  #keys: readonly Read[]
  #dataset: string | undefined
  /** Columns of names beside those of codes. */
  #names: readonly Read[]
  #columns: Readonly<Record<string, number>>

  constructor(table: Table, report: Report) {
    const { what, head } = table
    this.#table = table
    this.#report = report
    this.#reads = readsOf(what, head.columns)
    this.#names = readsOf(
      what,
      head.columns.flatMap(({ beside, ...column }) => (beside ? { ...column, field: beside } : [])),
    )
    this.#notes = new ColumnNotes(report, head.columns, this.#reads)
    this.#width = widthOf(head.columns.map(({ header }) => header))
    this.#currencies = currenciesOf(this.#reads)
    this.#columns = Object.fromEntries(this.#reads.map(({ field, at }) => [field.name, at + 1]))
    // What a record is named by and cannot be without.
    this.#keys = this.#reads.filter(({ field }) => field.needed && KEYS[what].includes(field.name))
    this.#notes.begin(head.line, this.#currencies)
  }

  /** Rows of a text must have all cells, and no more than the row of the header has; a sheet has no empty ones at its ends. */
  #shape({ cells }: Cells): RowFlaw[] {
    if (!this.#table.ways.text) return []
    const short = cells.length < this.#width
    if (!short && widthOf(cells) <= this.#table.head.columns.length) return []
    const facts = { found: short ? cells.length : widthOf(cells), expected: this.#width }
    return [{ code: 'cells_differ', column: null, field: null, facts }]
  }

  #complete(input: Record<string, unknown>, flaws: RowFlaw[]): void {
    const { what, constants = {} } = this.#table
    withConstants(what, input, constants, (name) => flaws.some(({ field }) => field === name))
    for (const { at, currency, field } of this.#currencies) {
      const said = input[at.field.name]
      if (said === undefined || input[field] !== undefined) continue
      input[field] = Array.isArray(said) ? said.map((one) => (one === null ? null : currency)) : currency
    }
    for (const { at, field, header } of this.#keys)
      if (input[field.name] === undefined && !flaws.some((flaw) => flaw.field === field.name))
        flaws.push({ code: 'cell_needed', column: at + 1, field: field.name, facts: { header } })
    this.#ofOneDataset(input, flaws)
  }

  /** A table is an edition of one dataset: rows of others are not slipped into it. */
  #ofOneDataset({ dataset }: Record<string, unknown>, flaws: RowFlaw[]): void {
    if (dataset === undefined) return
    this.#dataset ??= String(dataset)
    const read = this.#reads.find(({ field }) => field.name === 'dataset')
    if (!read || dataset === this.#dataset) return
    const facts = { value: String(dataset).slice(0, 100), first: this.#dataset, header: read.header }
    flaws.push({ code: 'row_of_other_dataset', column: read.at + 1, field: 'dataset', facts })
  }

  #repeated(identifier: string | null, input: Readonly<Record<string, unknown>>, line: number) {
    const fields = SAME[this.#table.what]
    if (identifier === null || fields === null) return null
    const key = [identifier, ...fields.map((name) => input[name] ?? '')].join('\x1f')
    const whole = JSON.stringify(input)
    return this.#repeats.of(key, line, whole, whole)
  }

  #besideIn({ cells }: Cells): { beside?: Record<string, unknown> } {
    if (this.#names.length === 0) return {}
    const said = readRow({ line: 0, cells }, this.#names, { ...this.#table.ways, habits: undefined })
    return said && Object.keys(said.input).length > 0 ? { beside: said.input } : {}
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
    this.#notes.look(cells, !this.#table.ways.text)
    const { input, flaws } = read
    this.#complete(input, flaws)
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
    return { line, identifier, input, flaws, columns: this.#columns, ...this.#besideIn(cells) }
  }
}

const NOWHERE = { column: null, header: null, identifier: null, facts: {} }

export async function* tableRecords(table: Table, report: Report): AsyncGenerator<ImportRecord> {
  const reader = new TableReader(table, report)
  let begun = false
  for await (const row of table.rows()) {
    if (!begun) {
      begun = row.line >= table.head.line
      continue
    }
    if (!isFilled(row) || isTags(row.cells)) continue
    if (isTotal(row.cells)) {
      report.warn({ of: 'tables', code: 'total_passed', line: row.line, ...NOWHERE })
      continue
    }
    let read = reader.read(row)
    if (read === 'unsure') {
      await reader.look()
      read = reader.read(row)
    }
    if (typeof read === 'object') yield read
  }
  const { head, looks } = table
  if (report.records === 0) report.warn({ of: 'tables', code: 'rows_none', line: head.line, ...NOWHERE })
  if (looks) tellLooks(report, looks(), head)
}
