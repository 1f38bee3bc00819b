/** Values that a person gives once for all rows of a table: they count where a row's own cell is blank or has no column. */
import { fieldOf, KEYS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { type Flaw, Problem, problem } from '#domain/problem'
import type { Constants } from '../format.ts'
import { readable } from './find-head.ts'
import { readRow } from './read-row.ts'

/** By the names of the fields, as a row would give them. */
export type ConstantInput = Readonly<Record<string, unknown>>

/** What is wrong with one of them is told at its field, and the table is not read. */
export function constantsOf(what: Importable, given: Constants = {}, locale: Locale): ConstantInput {
  const names = Object.keys(given).filter((name) => given[name]?.trim())
  const reads = names.map((name, at) => {
    const field = fieldOf(what, name)
    // What names a record cannot name all of them.
    if (!field || field.computed || KEYS[what].includes(name))
      throw problem('table_no_field', undefined, { field: name.slice(0, 100), allowed: readable(what) })
    return { field, at, header: name }
  })
  const habits = { decimals: new Map(), days: new Map() }
  const ways = { locale, text: false, trusted: true, habits, list: null }
  const cells = names.map((name) => given[name] ?? '')
  const read = readRow({ line: 0, cells }, reads, ways)
  const flaws = (read?.flaws ?? []).map(
    ({ code, field, facts }): Flaw => ({ code, at: `same.${field}`, facts }),
  )
  if (flaws.length > 0) throw new Problem(flaws)
  return read?.input ?? {}
}

/** What is said of targets makes none: it is said of those that the row has. */
export function withConstants(
  what: Importable,
  input: Record<string, unknown>,
  constants: ConstantInput,
  unread: (field: string) => boolean,
): void {
  const ofTargets = (name: string): boolean => fieldOf(what, name)?.places === true
  const places = Math.max(
    0,
    ...Object.entries(input).map(([name, value]) =>
      ofTargets(name) ? (Array.isArray(value) ? value.length : 1) : 0,
    ),
  )
  for (const [name, value] of Object.entries(constants)) {
    if (input[name] !== undefined || unread(name)) continue
    if (ofTargets(name) && places === 0) continue
    const [only, ...others] = Array.isArray(value) ? value : []
    const each = ofTargets(name) && others.length === 0
    input[name] = each ? Array.from({ length: places }, () => only) : value
  }
}
