/** A row of a table with a known header: its cells by the names of their columns, and what is wrong with it. */
import type { RowFlaw } from '#domain/import/fate'
import type { ProblemCode, ProblemFacts } from '#domain/problem'
import type { Loss, LossFacts } from '#messages/loss'
import type { Report } from '../report.ts'
import type { Cells } from './cells.ts'
import { dayIn, decimalIn, type Value } from './values.ts'

/** Names are compared without case and blanks at their ends. */
export const headerKey = (name: string): string => name.trim().toLowerCase()

export type Header = { cells: readonly string[]; columns: ReadonlyMap<string, number> }
type TableCode = Extract<Loss, { of: 'tables' }>['code']

export class Row {
  #cells: readonly string[]
  #header: Header
  #report: Report
  identifier: string | null = null
  readonly line: number
  /** What makes it no record: the first reason counts. */
  readonly flaws: RowFlaw[] = []

  constructor({ line, cells }: Cells, header: Header, report: Report) {
    this.line = line
    this.#cells = cells
    this.#header = header
    this.#report = report
  }

  get refused(): boolean {
    return this.flaws.length > 0
  }

  /** Without blanks at its ends; empty where the table has no such column. */
  text(column: string): string {
    return (this.#cells[this.#header.columns.get(headerKey(column)) ?? -1] ?? '').trim()
  }

  get whole(): string {
    return this.#cells.join('\x1f')
  }

  #place(column: string | null) {
    const at = column === null ? undefined : this.#header.columns.get(headerKey(column))
    return at === undefined
      ? { column: null, header: column }
      : { column: at + 1, header: this.#header.cells[at]?.trim() ?? column }
  }

  warn(code: TableCode, column: string | null, facts: LossFacts = {}): void {
    const { line, identifier } = this
    this.#report.warn({ of: 'tables', code, line, identifier, ...this.#place(column), facts })
  }

  /** By the place of the column, from 0. */
  warnAt(code: TableCode, at: number): void {
    this.warn(code, this.#header.cells[at]?.trim() ?? null)
  }

  refuseAt(code: ProblemCode, at: number): null {
    return this.refuse(code, this.#header.cells[at]?.trim() ?? null, {
      value: (this.#cells[at] ?? '').slice(0, 100),
    })
  }

  has(column: string): boolean {
    return this.#header.columns.has(headerKey(column))
  }

  refuse(code: ProblemCode, column: string | null, facts: ProblemFacts = {}): null {
    const { column: at, header } = this.#place(column)
    if (!this.refused)
      this.flaws.push({
        code,
        column: at,
        field: null,
        facts: header === null ? facts : { ...facts, header },
      })
    return null
  }

  /** Null where nothing is said; a value that cannot be read refuses the row, or is left out with a warning. */
  #value(read: Value, column: string, needed: boolean): string | null {
    if ('value' in read) return read.value
    const facts = { value: this.text(column).slice(0, 100) }
    if (needed) return this.refuse(read.flaw, column, facts)
    const { line, identifier } = this
    this.#report.warn({ of: 'problems', code: read.flaw, line, identifier, ...this.#place(column), facts })
    return null
  }
  decimal(column: string, needed = true): string | null {
    return this.#value(decimalIn(this.text(column)), column, needed)
  }
  day(column: string, needed = true): string | null {
    return this.#value(dayIn(this.text(column)), column, needed)
  }
}
