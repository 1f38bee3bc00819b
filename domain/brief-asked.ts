/** What a brief is asked for: a meeting, a pair of parties or a filter; since when, as of which day, in which language. */
import { type Day, isDay } from '#domain/day'
import { type Filter, filterParams, isFiltered, readFilter, withFacet } from '#domain/filter'
import { isLocale, type Locale } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'

export type BriefAsked = {
  /** Slugs, as asked. */
  meeting: string | null
  pair: readonly [string, string] | null
  filter: Filter
  /** Null where nobody chose one. */
  since: Day | null
  day: Day
  locale: Locale
}

const OTHERS = ['pair', 'since', 'lang', 'as_of', 'sort', 'cols', 'cursor']
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const values = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean)

const isPair = (pair: readonly string[]): pair is [string, string] =>
  pair.length === 2 && pair[0] !== pair[1] && pair.every((slug) => SLUG.test(slug))

/** A field that a form sends empty asks for nothing. */
export function readBriefAsked(params: URLSearchParams, otherwise: { day: Day; locale: Locale }): BriefAsked {
  const { filter, flaws } = readFilter(params, OTHERS)
  const all: Flaw[] = [...flaws]
  const pair = values(params, 'pair')
  if (pair.length > 0 && !isPair(pair)) all.push({ code: 'pair_of_two', at: 'pair' })
  const meetings = filter.facets.meeting ?? []
  const meeting = meetings.length === 1 ? (meetings[0] ?? null) : null
  if (meeting && pair.length > 0) all.push({ code: 'meeting_or_pair', at: 'pair' })
  const locale = params.get('lang') || otherwise.locale
  if (!isLocale(locale)) all.push({ code: 'bad_language', at: 'lang' })
  const day = params.get('as_of') || otherwise.day
  if (!isDay(day)) all.push({ code: 'bad_day', at: 'as_of' })
  const since = params.get('since') || null
  if (since !== null && !isDay(since)) all.push({ code: 'bad_day', at: 'since' })
  else if (since !== null && isDay(day) && since > day) all.push({ code: 'since_after', at: 'since' })
  if (all.length > 0 || !isLocale(locale)) throw new Problem(all)
  return {
    meeting,
    pair: isPair(pair) ? pair : null,
    filter: meeting ? withFacet(filter, 'meeting', []) : filter,
    since,
    day,
    locale,
  }
}

/** The same as an address says it, without days and language. */
export function briefParams({ meeting, pair, filter }: Pick<BriefAsked, 'meeting' | 'pair' | 'filter'>) {
  const params = filterParams(filter)
  if (meeting) params.set('meeting', meeting)
  if (pair) params.set('pair', pair.join(','))
  return params
}

export type BriefKind = 'meeting' | 'pair' | 'filter' | 'book'
export const briefKind = ({ meeting, pair, filter }: BriefAsked): BriefKind =>
  meeting ? 'meeting' : pair ? 'pair' : isFiltered(filter) ? 'filter' : 'book'
