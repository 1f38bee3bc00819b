/** What somebody takes away from the book: which table, of which promises, in which order, language and for which day. */
import { type Day, isDay } from '#domain/day'
import {
  type Filter,
  filterParams,
  isFiltered,
  isSlug,
  readFilter,
  readSort,
  type Sort,
} from '#domain/filter'
import {
  FLOW_FILTERS,
  type FlowFilter,
  flowParams,
  NO_FLOW_FILTER,
  readFlowFilter,
} from '#domain/flow-filter'
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
  flows: { sorted: false, search: 'flows', records: ['dataset', 'receiver', 'commitment'] },
  changes: { sorted: true, search: 'promises', records: [] },
} as const satisfies Record<
  string,
  { sorted: boolean; search: 'promises' | 'names' | 'flows'; records: readonly OwnRecord[] }
>
export type What = keyof typeof TAKEN
export type OwnRecord = 'commitment' | 'party' | 'document' | 'publisher' | 'dataset' | 'receiver'

/** `typed` searches the names of the rows, `records` name one record each, by slug. */
export type Own = { typed: string; records: { readonly [R in OwnRecord]?: string } }
export type Asked = {
  filter: Filter
  own: Own
  /** What flows are narrowed by, as on their page; nothing for every other table. */
  flows: FlowFilter
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
  const ofFlows = search === 'flows' ? readFlowFilter(params) : { filter: NO_FLOW_FILTER, flaws: [] }
  const others = [
    ...['lang', 'as_of', ...OF_PAGES, ...(sorted ? ['sort'] : []), ...records],
    ...(search === 'flows' ? FLOW_FILTERS : []),
  ]
  const { filter, flaws } = readFilter(params, others)
  const ordered = readSort(sorted ? params.get('sort') : null)
  const lang = params.get('lang') ?? otherwise.locale
  const asOf = params.get('as_of')
  const day = asOf ?? otherwise.day
  const narrowed = readOwn(params, what)
  const all: Flaw[] = [...flaws, ...ofFlows.flaws, ...narrowed.flaws, ...ordered.flaws]
  if (!isLocale(lang)) all.push({ code: 'bad_language', at: 'lang' })
  if (!isDay(day)) all.push({ code: 'bad_day', at: 'as_of' })
  if (all.length > 0 || !isLocale(lang)) throw new Problem(all)
  return {
    filter: { ...filter, q: search === 'promises' ? filter.q : '' },
    own: narrowed.own,
    flows: ofFlows.filter,
    ...{ sort: ordered.sort, day, asOf, locale: lang },
  }
}

/** All that a file is narrowed by, as its address says it. */
export const narrowedBy = ({ filter, own, flows }: Asked): Record<string, string> => ({
  ...(own.typed && { q: own.typed }),
  ...Object.fromEntries(filterParams(filter)),
  ...Object.fromEntries(flowParams(flows)),
  ...own.records,
})

/** Rows that belong to no promise are left out only where promises were chosen. */
export const choosesPromises = ({ filter }: Pick<Asked, 'filter'>): boolean => isFiltered(filter)
