/** A calendar day as `YYYY-MM-DD` (ISO 8601), compared as text. */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS = 86_400_000

const ordinal = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS
/** Days compare as text only within four-digit years, so the calendar ends at its own ends. */
const LAST = ordinal('9999-12-31')
const FIRST = ordinal('0000-01-01')
const fromOrdinal = (n: number): Day =>
  new Date(Math.min(Math.max(n, FIRST), LAST) * MILLISECONDS).toISOString().slice(0, 10)

/** True for a day that exists: 2024-02-30 does not. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

export const addDays = (day: Day, days: number): Day => fromOrdinal(ordinal(day) + days)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Last day of a month (1 to 12). */
export const monthEnd = (year: number, month: number): Day =>
  month === 12 ? dayOf(year, 12, 31) : addDays(dayOf(year, month + 1, 1), -1)

/** The calendar day of an instant (milliseconds since 1970 UTC) in an IANA time zone. */
export function dayIn(timeZone: string, instant: number): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return parts.format(instant)
}

/** Hours and minutes of an instant in a time zone: `07:05`. */
export const timeIn = (timeZone: string, instant: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  )

/** The last millisecond of a day in a time zone: found by halves, because zones shift. */
export function endOfDay(timeZone: string, day: Day): number {
  let low = Date.parse(`${day}T00:00:00Z`) - MILLISECONDS
  let high = low + 4 * MILLISECONDS
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (dayIn(timeZone, middle) <= day) low = middle
    else high = middle
  }
  return low
}

/** The latest of some days, null when there is none. */
export const latestDay = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((best, day) => (day && (best === null || day > best) ? day : best), null)

/** The earliest of some days, null when there is none. */
export const earliestDay = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((best, day) => (day && (best === null || day < best) ? day : best), null)
