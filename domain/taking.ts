/** What somebody takes away from the book: which promises, in which order, language and for which day. */
import { type Day, isDay } from '#domain/day'
import { type Filter, readFilter, readSort, type Sort } from '#domain/filter'
import { isLocale, type Locale } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'

export type Asked = { filter: Filter; sort: Sort; day: Day; locale: Locale }

/** A file holds every column and every row, so what an address says of these for a page changes nothing. */
const OF_PAGES = ['cols', 'cursor']

/** Reads the same parameters that the pages have; what is not said comes from `otherwise`. */
export function readAsked(params: URLSearchParams, otherwise: { day: Day; locale: Locale }): Asked {
  const { filter, flaws } = readFilter(params, ['sort', 'lang', 'as_of', ...OF_PAGES])
  const sorted = readSort(params.get('sort'))
  const lang = params.get('lang') ?? otherwise.locale
  const day = params.get('as_of') ?? otherwise.day
  const all: Flaw[] = [...flaws, ...sorted.flaws]
  if (!isLocale(lang)) all.push({ code: 'bad_language', at: 'lang' })
  if (!isDay(day)) all.push({ code: 'bad_day', at: 'as_of' })
  if (all.length > 0 || !isLocale(lang)) throw new Problem(all)
  return { filter, sort: sorted.sort, day, locale: lang }
}
