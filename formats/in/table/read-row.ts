/** A row's cells as the fields of a record: what is blank is not said, what cannot be read is a flaw with its place. */

import type { RowFlaw } from '#domain/import/fate'
import type { Field } from '#domain/import/field'
import type { Locale } from '#domain/locale'
import type { ProblemCode, ProblemFacts } from '#domain/problem'
import { unguarded } from './apostrophe.ts'
import type { Cells } from './cells.ts'
import type { Habits } from './habits.ts'
import type { Read } from './mapping.ts'
import { placesOf } from './places.ts'
import { readValue, type Said, shown } from './value.ts'

export type RowWays = {
  locale: Locale
  /** Cells of a text may have an apostrophe before what would be a formula; its points may not be trusted. */
  text: boolean
  trusted: boolean
  habits: Habits | undefined
  /** To which references without a scheme belong. */
  list: string | null
}
export type RowRead = { input: Record<string, unknown>; flaws: RowFlaw[] }

const LISTED = /[;；\n]/
/** What cannot hold a bar tells how many places a row has. */
const COUNTING = new Set(['code', 'decimal'])

class RowReader {
  readonly input: Record<string, unknown> = {}
  readonly flaws: RowFlaw[] = []
  #ways: RowWays
  #single: boolean
  #places: number | null = null

  constructor({ cells }: Cells, reads: readonly Read[], ways: RowWays) {
    this.#ways = ways
    const counted = reads.filter(
      ({ field, at }) => field.places && COUNTING.has(field.sort) && cells[at]?.trim(),
    )
    this.#single = counted.length > 0 && counted.every(({ at }) => !cells[at]?.includes('|'))
  }

  flaw({ at, field, header }: Read, code: ProblemCode, facts: ProblemFacts = {}): void {
    this.flaws.push({ code, column: at + 1, field: field.name, facts: { ...facts, header } })
  }

  /** Undefined where nothing is said, or where it is a flaw; true asks for a look at the whole column. */
  #value(cell: string, read: Read): { value?: unknown; unsure?: true } {
    const { habits, locale, trusted, list } = this.#ways
    const habit = habits && (habits.decimals.get(read.at) ?? 'none')
    const order = habits && (habits.days.get(read.at) ?? 'none')
    const said: Said = readValue(cell, read.field, { locale, trusted, habit, order, list })
    if (said === 'unsure') return { unsure: true }
    if (said === 'nothing') return {}
    if ('value' in said) return said
    this.flaw(read, said.flaw, { value: shown(cell), ...said.facts })
    return {}
  }

  #valuesOf(cell: string, field: Field): string[] | null {
    if (field.places) return placesOf(cell, this.#single)
    return field.several ? cell.split(LISTED).flatMap((one) => one.trim() || []) : null
  }

  /** False where the column must be looked at first. */
  read(text: string, read: Read): boolean {
    const { field } = read
    const cell = (this.#ways.text ? unguarded(text) : text).trim()
    if (cell === '') return true
    const values = this.#valuesOf(cell, field)
    const said = (values ?? [cell]).map((one) => (one === '' ? {} : this.#value(one, read)))
    if (said.some(({ unsure }) => unsure)) return false
    const found = said.map(({ value }) => value ?? null)
    if (field.places && this.#places !== null && this.#places !== found.length)
      this.flaw(read, 'cell_places_differ', { found: found.length, expected: this.#places })
    if (field.places) this.#places ??= found.length
    if (found.every((value) => value === null)) return true
    this.input[field.name] = values ? (field.places ? found : found.filter((one) => one !== null)) : found[0]
    return true
  }
}

const NOTES = { formula_empty: 'cell_formula_empty', error: 'cell_error' } as const

/** Null where a column must be looked at first. */
export function readRow(row: Cells, reads: readonly Read[], ways: RowWays): RowRead | null {
  const reader = new RowReader(row, reads, ways)
  for (const read of reads) {
    const note = row.notes?.find(({ at }) => at === read.at)?.note
    if (note === 'formula_empty' || note === 'error')
      reader.flaw(read, NOTES[note], { value: shown(row.cells[read.at] ?? '') })
    else if (!reader.read(row.cells[read.at] ?? '', read)) return null
  }
  const { input, flaws } = reader
  return { input, flaws }
}
