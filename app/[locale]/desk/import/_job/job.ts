/** A job as its pages show it: the row without its file, and what its options mean. */
import type { Fate } from '#domain/import/fate'
import { type Importable, type JobSort, type JobState, WORKING } from '#domain/import/job'
import { isLocale, type Locale } from '#domain/locale'
import type { Flaw } from '#domain/problem'
import type { Constants, Mapping } from '#formats/in/format'
import type { TableHead } from '#formats/in/table/head'
import type { Loss } from '#messages/loss'

export type Counts = Readonly<Record<Fate, number>>

export type JobLine = {
  id: string
  sort: JobSort
  what: Importable
  state: JobState
  format: string | null
  file_name: string | null
  created_at: number
  /** Who began it, by name. */
  by: string
  counts: Counts
}

/** Which file that was, and when it came. */
export type Remembered = { file: string | null; at: number }

/** How a file is read; `head` is what was seen of it, so that a page need not read it again. */
export type ReadOptions = {
  locale: Locale
  sheet?: string
  mapping?: Mapping
  /** The list to which references without a scheme belong. */
  list?: string
  /** One value for all rows. */
  constants?: Constants
  /** The columns are proposed as an earlier file with the same headings had them. */
  remembered?: Remembered
  head: TableHead | null
}

/** Of flows also which dataset the file is an edition of: kept, whatever else is read anew. */
export type KeptOptions = Readonly<Record<string, unknown>>

export type Edition = {
  dataset: string
  publisher: string | null
  as_of: string | null
  edition: string | null
  held: number
}

export type Job = JobLine & {
  options: ReadOptions
  kept: KeptOptions
  warnings: readonly Loss[]
  /** What an edition of a dataset no longer holds: how many, and the first of them by name. */
  gone: { count: number; names: readonly string[] }
  /** Of flows: which edition of which dataset the file is, and how many flows its rows hold. */
  edition: Edition | null
  flaws: readonly Flaw[]
  progress: number
  total: number | null
  /** Of the audited act that it made. */
  seq: number | null
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

export function readOptions(options: Readonly<Record<string, unknown>>): ReadOptions {
  const { locale, sheet, mapping, constants, list, remembered, head } = options
  return {
    locale: typeof locale === 'string' && isLocale(locale) ? locale : 'en',
    head: head ? (asRecord(head) as unknown as TableHead) : null,
    ...(typeof sheet === 'string' ? { sheet } : {}),
    ...(mapping ? { mapping: asRecord(mapping) as Mapping } : {}),
    ...(typeof list === 'string' ? { list } : {}),
    ...(constants ? { constants: asRecord(constants) as Constants } : {}),
    ...(remembered ? { remembered: asRecord(remembered) as Remembered } : {}),
  }
}

export const goneOf = ({ gone, gone_named }: Readonly<Record<string, unknown>>): Job['gone'] => ({
  count: typeof gone === 'number' ? gone : 0,
  names: Array.isArray(gone_named) ? gone_named.map(String) : [],
})

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function editionOf(figures: Readonly<Record<string, unknown>>): Edition | null {
  const { dataset, publisher, as_of, edition, held } = figures
  if (typeof dataset !== 'string' || typeof held !== 'number') return null
  return { dataset, publisher: textOr(publisher), as_of: textOr(as_of), edition: textOr(edition), held }
}

export const countsOf = (counts: Readonly<Record<string, number>>): Counts => ({
  new: counts.new ?? 0,
  changed: counts.changed ?? 0,
  same: counts.same ?? 0,
  refused: counts.refused ?? 0,
})

export const rowsOf = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0)

/** The page moves with it. */
export const isMoving = (state: JobState): boolean => WORKING.includes(state)
