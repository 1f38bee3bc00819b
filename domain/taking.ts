/** What somebody takes away from the book: which table, of which promises, in which order, language and for which day. */
import { type Day, isDay } from '#domain/day'
import { type Filter, isFiltered, isSlug, readFilter, readSort, type Sort } from '#domain/filter'
import { isLocale, type Locale } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'

/**
 * The tables, and what their own pages narrow them by beside the filters of the promises: `names` are words in a
 * search, `records` name one record. Where a page's search looks for names, `q` means these and not the promises' words.
 */
export const TAKEN = {
  commitments: { sorted: true, search: 'promises', records: [] },
  statements: { sorted: false, search: 'promises', records: ['commitment', 'party', 'document'] },
  meetings: { sorted: false, search: 'names', records: [] },
  documents: { sorted: false, search: 'names', records: ['publisher'] },
  parties: { sorted: false, search: 'names', records: [] },
  deliveries: { sorted: false, search: 'promises', records: ['commitment'] },
  flows: { sorted: false, search: 'promises', records: ['dataset', 'provider', 'receiver', 'commitment'] },
  changes: { sorted: true, search: 'promises', records: [] },
} as const satisfies Record<
  string,
  { sorted: boolean; search: 'promises' | 'names'; records: readonly OwnRecord[] }
>
export type What = keyof typeof TAKEN
export type OwnRecord =
  | 'commitment'
  | 'party'
  | 'document'
  | 'publisher'
  | 'dataset'
  | 'provider'
  | 'receiver'

/** `typed` searches the names of the rows, `records` name one record each, by slug. */
export type Own = { typed: string; records: { readonly [R in OwnRecord]?: string } }
export type Asked = {
  filter: Filter
  own: Own
  sort: Sort
  day: Day
  /** The day, where it was asked for: only then what is planned for later is left out. */
  asOf: Day | null
  locale: Locale
}

/** A file holds every column and every row, so what an address says of these for a page changes nothing. */
const OF_PAGES = ['cols', 'cursor']

function readOwn(params: URLSearchParams, what: What): { own: Own; flaws: Flaw[] } {
  const { records, search } = TAKEN[what]
  const flaws: Flaw[] = []
  const given: { [R in OwnRecord]?: string } = {}
  for (const name of records) {
    const value = params.get(name)
    if (!value) continue
    if (isSlug(value)) given[name] = value
    else flaws.push({ code: 'not_found_name', at: name, facts: { value: value.slice(0, 80) } })
  }
  const typed = search === 'names' ? (params.get('q') ?? '').trim().slice(0, 200) : ''
  return { own: { typed, records: given }, flaws }
}

/** Reads the same parameters that the pages have; what is not said comes from `otherwise`. */
export function readAsked(
  params: URLSearchParams,
  otherwise: { day: Day; locale: Locale },
  what: What = 'commitments',
): Asked {
  const { sorted, search, records } = TAKEN[what]
  const others = ['lang', 'as_of', ...OF_PAGES, ...(sorted ? ['sort'] : []), ...records]
  const { filter, flaws } = readFilter(params, others)
  const ordered = readSort(sorted ? params.get('sort') : null)
  const lang = params.get('lang') ?? otherwise.locale
  const asOf = params.get('as_of')
  const day = asOf ?? otherwise.day
  const narrowed = readOwn(params, what)
  const all: Flaw[] = [...flaws, ...narrowed.flaws, ...ordered.flaws]
  if (!isLocale(lang)) all.push({ code: 'bad_language', at: 'lang' })
  if (!isDay(day)) all.push({ code: 'bad_day', at: 'as_of' })
  if (all.length > 0 || !isLocale(lang)) throw new Problem(all)
  const words = search === 'names' ? '' : filter.q
  return { filter: { ...filter, q: words }, own: narrowed.own, sort: ordered.sort, day, asOf, locale: lang }
}

/** Rows that belong to no promise are left out only where promises were chosen. */
export const choosesPromises = ({ filter }: Pick<Asked, 'filter'>): boolean => isFiltered(filter)
