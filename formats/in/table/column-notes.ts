/** What concerns a whole column is told once: a hundred thousand sentences say no more than one. */
import type { Loss, LossFacts } from '#messages/loss'
import type { Report } from '../report.ts'
import type { Cells } from './cells.ts'
import type { HeadColumn } from './head.ts'
import { scaleIn } from './header-currency.ts'
import type { Read } from './mapping.ts'

const NUMBERS = new Set(['decimal', 'number'])
const SHOWN = 80

type Code = Extract<Loss, { of: 'tables' }>['code']

export class ColumnNotes {
  #report: Report
  #columns: readonly HeadColumn[]
  #reads: readonly Read[]
  #told = new Set<string>()
  /** Columns without a name that nobody has given a meaning. */
  #unnamed: readonly number[]

  constructor(report: Report, columns: readonly HeadColumn[], reads: readonly Read[]) {
    this.#report = report
    this.#columns = columns
    this.#reads = reads
    this.#unnamed = columns.flatMap(({ header, field }, at) => (header === '' && field === null ? at : []))
  }

  /** By the place of the column, from 0. */
  #tell(code: Code, line: number, at: number, facts: LossFacts = {}): void {
    const key = `${code} ${at}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    const header = this.#columns[at]?.header || null
    this.#report.warn({ of: 'tables', code, line, identifier: null, column: at + 1, header, facts })
  }

  /** What the headers themselves say. */
  begin(line: number, currencies: readonly { at: Read; currency: string }[]): void {
    for (const { at, currency } of currencies) this.#tell('currency_of_header', line, at.at, { currency })
    for (const { at, field, header } of this.#reads) {
      const scale = NUMBERS.has(field.sort) ? scaleIn(header) : null
      if (scale) this.#tell('header_scaled', line, at, { value: scale })
    }
  }

  /** `wide` where a row may have more cells than the header. */
  look({ line, cells, notes }: Cells, wide: boolean): void {
    for (const { at, note } of notes ?? [])
      if (note === 'stray_quote') this.#tell('quote_stray', line, at)
      else if (note === 'formula' && this.#columns[at]?.field) this.#tell('formula_taken', line, at)
    for (const { at } of this.#reads)
      if (cells[at]?.includes('\ufffd')) this.#tell('letters_damaged', line, at)
    for (const at of this.#unnamed) this.#unread(line, cells, at)
    for (let at = this.#columns.length; wide && at < cells.length; at++) this.#unread(line, cells, at)
  }

  #unread(line: number, cells: readonly string[], at: number): void {
    const value = cells[at]?.trim()
    if (value) this.#tell('column_unnamed', line, at, { value: value.slice(0, SHOWN).toWellFormed() })
  }
}
