/** Which column gives which field: the guess, and what a person decided instead of it. */

import type { Field } from '#domain/import/field'
import { FIELDS, fieldOf, KEYS, ONE_OF } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { type Flaw, Problem, problem } from '#domain/problem'
import { columnLetters } from '#messages/loss'
import type { Mapping } from '../format.ts'
import { readable } from './find-head.ts'
import type { HeadColumn } from './head.ts'
import { wordKey } from './header-words.ts'

const RANK = { exact: 3, label: 2, alike: 1 }
const rankOf = ({ sure }: HeadColumn): number => (sure ? RANK[sure] : 4)

/** By its header, or as a spreadsheet names it where no header is called so. */
function columnOf(columns: readonly HeadColumn[], wanted: string | number): HeadColumn {
  const found =
    typeof wanted === 'number'
      ? columns[wanted - 1]
      : (columns.find(({ header }) => header === wanted.trim()) ??
        columns.find(({ header }) => header !== '' && wordKey(header) === wordKey(wanted)) ??
        columns.find(({ column }) => columnLetters(column) === wanted.trim()))
  if (!found) throw problem('table_no_column', undefined, { header: String(wanted).slice(0, 100) })
  return found
}

/** A field that a person gave a column has only that one, and the column only that field. */
export function mapped(
  what: Importable,
  columns: readonly HeadColumn[],
  mapping: Mapping = {},
): HeadColumn[] {
  const chosen = new Map<number, string>()
  for (const [name, wanted] of Object.entries(mapping)) {
    const field = fieldOf(what, name)
    if (!field || field.computed)
      throw problem('table_no_field', undefined, { field: name.slice(0, 100), allowed: readable(what) })
    if (wanted !== '') chosen.set(columnOf(columns, wanted).column, name)
  }
  return columns.map((column) => {
    const own = chosen.get(column.column)
    if (own !== undefined) return { ...column, field: own, sure: null, computed: false }
    const taken = column.field !== null && Object.hasOwn(mapping, column.field)
    return taken ? { ...column, field: null, sure: null } : column
  })
}

/** Of two columns for one field the surer one is read; two that are equally sure are a flaw. */
export function resolved(columns: readonly HeadColumn[]): { columns: HeadColumn[]; flaws: Flaw[] } {
  const best = new Map<string, HeadColumn>()
  const flaws: Flaw[] = []
  for (const column of columns) {
    if (column.field === null) continue
    const other = best.get(column.field)
    if (!other || rankOf(column) > rankOf(other)) best.set(column.field, column)
    else if (rankOf(column) === rankOf(other))
      flaws.push({
        code: 'table_field_twice',
        facts: {
          field: column.field,
          header: other.header,
          column: columnLetters(other.column),
          other: column.header,
          other_column: columnLetters(column.column),
        },
      })
  }
  const kept = columns.map((column) =>
    column.field === null || best.get(column.field) === column
      ? column
      : { ...column, field: null, sure: null },
  )
  return { columns: kept, flaws }
}

/** `constants` are fields that have one value for all rows. */
export function missingIn(
  what: Importable,
  columns: readonly HeadColumn[],
  constants: readonly string[] = [],
): string[] {
  const given = new Set([...columns.flatMap(({ field }) => field ?? []), ...constants])
  const needed = FIELDS[what].filter((field) => field.needed && !given.has(field.name))
  const texts = ONE_OF[what].filter((base) => !LOCALES.some((locale) => given.has(`${base}_${locale}`)))
  return [...texts, ...needed.map(({ name }) => name)]
}

/** Rows that name what the book has need only what changes; other rows need all of a new record. */
export function requireFields(
  what: Importable,
  columns: readonly HeadColumn[],
  constants: readonly string[] = [],
): void {
  const given = new Set(columns.flatMap(({ field }) => field ?? []))
  const missing = missingIn(what, columns, constants)
  const known = KEYS[what].some((key) => given.has(key))
  if (given.size === 0 || (missing.length > 0 && !known))
    throw new Problem({
      code: 'table_fields_missing',
      facts: { missing: missing.join(', ') || readable(what) },
    })
}

export type Read = { field: Field; at: number; header: string }
export const readsOf = (what: Importable, columns: readonly HeadColumn[]): Read[] =>
  columns.flatMap(({ field, column, header }) => {
    const found = field === null ? undefined : fieldOf(what, field)
    return found ? [{ field: found, at: column - 1, header }] : []
  })
