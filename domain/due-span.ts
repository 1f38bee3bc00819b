/** Spans of days that phrases mean: years, months, seasons, from the day on which they were said. */
import { addDays, type Day, dayOf, isDay, monthEnd, monthOf, yearOf } from '#domain/day'
import { MONTHS, SEASONS, type Season } from '#domain/due-words'

export type Span = { start: Day | null; strict_end: Day; generous_end: Day }

export const same = (start: Day | null, end: Day): Span => ({ start, strict_end: end, generous_end: end })
export const year = (y: number): Span => same(dayOf(y, 1, 1), dayOf(y, 12, 31))
const month = (y: number, m: number): Span => same(dayOf(y, m, 1), monthEnd(y, m))

/** Meteorological season of the north: strict to its last day, generous to the astronomical end. */
function season(s: Season, startYear: number): Span {
  const endYear = startYear + (s.endMonth < s.startMonth ? 1 : 0)
  const [astronomicalMonth, astronomicalDay] = s.astronomicalEnd
  return {
    start: dayOf(startYear, s.startMonth, 1),
    strict_end: monthEnd(endYear, s.endMonth),
    generous_end: dayOf(endYear, astronomicalMonth, astronomicalDay),
  }
}

/** "Next" season: the first that starts after the day; when that one is still in the same year, the year after is generous. */
function nextSeason(s: Season, said: Day): Span {
  const sameYear = season(s, yearOf(said))
  const following = season(s, yearOf(said) + 1)
  if (sameYear.start !== null && sameYear.start > said)
    return { ...sameYear, generous_end: following.generous_end }
  return following
}

function thisSeason(s: Season, said: Day): Span {
  const before = season(s, yearOf(said) - 1)
  return said <= before.strict_end ? before : season(s, yearOf(said))
}

export const monthIn = (name: string): number | null =>
  MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? null
const seasonIn = (name: string): Season | null => SEASONS.find((s) => s.pattern.test(name)) ?? null

export const relative = (word: string): number => (/next|наступн|来|翌/i.test(word) ? 1 : 0)

/** A named month is the coming one, or the one of a named or related year. */
export function namedMonth(said: Day, name: string, which: string | undefined): Span | null {
  const m = monthIn(name)
  if (m === null) return null
  if (which && /^\d{4}$/.test(which)) return month(Number(which), m)
  if (which) return month(yearOf(said) + relative(which), m)
  return month(yearOf(said) + (m < monthOf(said) ? 1 : 0), m)
}

export const quarter = (y: number, n: number): Span => same(dayOf(y, n * 3 - 2, 1), monthEnd(y, n * 3))
export const half = (y: number, n: number): Span =>
  n === 1 ? same(dayOf(y, 1, 1), dayOf(y, 6, 30)) : same(dayOf(y, 7, 1), dayOf(y, 12, 31))

export function exactDay(
  y: string | undefined,
  name: string | undefined,
  d: string | undefined,
): Span | null {
  const m = monthIn(name ?? '')
  return m === null ? null : namedDay(y, String(m), d)
}

export function readSeason(said: Day, which: string, name: string): Span | null {
  const s = seasonIn(name)
  if (!s) return null
  return /next|наступн/i.test(which) ? nextSeason(s, said) : thisSeason(s, said)
}

/** A season named alone: the one that runs, else the next that comes. */
export function comingSeason(said: Day, name: string): Span | null {
  const s = seasonIn(name)
  if (!s) return null
  const own = thisSeason(s, said)
  return own.strict_end < said ? season(s, yearOf(said) + 1) : own
}

export function ofYear(name: string, y: number): Span | null {
  const s = seasonIn(name)
  return s ? season(s, y) : null
}

/** A year in figures, or one told from the day: "this year", "next year". */
export const yearIn = (said: Day, text: string): number =>
  /^\d{4}$/.test(text) ? Number(text) : yearOf(said) + relative(text)

/** From the day on which it was said to an end, as far as that end lies ahead. */
export const until = (said: Day, end: Day): Span => same(said <= end ? said : null, end)

export function namedDay(y: string | undefined, m: string | undefined, d: string | undefined): Span | null {
  const day = dayOf(Number(y), Number(m), Number(d))
  return isDay(day) ? same(day, day) : null
}

/** A day of a month without a year: the coming one. */
export function comingDay(said: Day, m: number | null, d: string | undefined): Span | null {
  if (m === null) return null
  const day = dayOf(yearOf(said), m, Number(d))
  const coming = day < said ? dayOf(yearOf(said) + 1, m, Number(d)) : day
  return isDay(coming) ? same(coming, coming) : null
}

/** Japan's fiscal year: April to March. */
export const fiscalYear = (y: number): Span => same(dayOf(y, 4, 1), dayOf(y + 1, 3, 31))

export function japaneseMonth(
  said: Day,
  { groups: { which, y, m = '', d } = {} }: RegExpExecArray,
): Span | null {
  const n = Number(m)
  if (n < 1 || n > 12) return null
  const named = y ?? (which ? String(yearIn(said, which)) : undefined)
  if (d) return named ? namedDay(named, m, d) : comingDay(said, n, d)
  return month(named ? Number(named) : yearOf(said) + (n < monthOf(said) ? 1 : 0), n)
}

export function nearMonth(said: Day, ahead: number): Span {
  const m = monthOf(said) + ahead
  return m > 12 ? month(yearOf(said) + 1, m - 12) : month(yearOf(said), m)
}

/** From the day on which it was said, as many years, months, weeks or days ahead. */
export function within(said: Day, count: number, unit: string): Span {
  if (unit === '週間' || unit === '日') return same(said, addDays(said, unit === '日' ? count : count * 7))
  const months = monthOf(said) - 1 + (unit === '年' ? count * 12 : count)
  const [y, m] = [yearOf(said) + Math.floor(months / 12), (months % 12) + 1]
  const end = dayOf(y, m, Number(said.slice(8)))
  return same(said, isDay(end) ? end : monthEnd(y, m))
}
