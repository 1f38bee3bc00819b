/** When a promise falls due: the phrase as said and the window it was read to. */
import type { Day } from '#domain/day'

export const DUE_TYPES = ['calendar', 'event', 'soon', 'continuing', 'none'] as const
export type DueType = (typeof DUE_TYPES)[number]

/** Start, strict end and generous end are set exactly for calendar windows (start and generous end may frame a continuing one). */
export type DueWindow = {
  type: DueType
  phrase: string | null
  start: Day | null
  strict_end: Day | null
  generous_end: Day | null
  /** Which rule read the phrase: a row of the due-phrase table, or "typed" where a person set the days. */
  rule: string | null
}

export const NO_WINDOW: DueWindow = {
  type: 'none',
  phrase: null,
  start: null,
  strict_end: null,
  generous_end: null,
  rule: null,
}

/** A window that a day can be compared with. */
export type CalendarWindow = DueWindow & { type: 'calendar'; strict_end: Day; generous_end: Day }

export const isCalendar = (window: DueWindow): window is CalendarWindow =>
  window.type === 'calendar' && window.strict_end !== null && window.generous_end !== null

/** Start ≤ strict end ≤ generous end, as far as they are known. */
export const inOrder = (w: Pick<DueWindow, 'start' | 'strict_end' | 'generous_end'>): boolean =>
  (!w.start || !w.strict_end || w.start <= w.strict_end) &&
  (!w.strict_end || !w.generous_end || w.strict_end <= w.generous_end) &&
  (!w.start || !w.generous_end || w.start <= w.generous_end)

/** True where two calendar windows share no day: the promise moved. */
export const apart = (a: CalendarWindow, b: CalendarWindow): boolean =>
  a.generous_end < (b.start ?? b.strict_end) || b.generous_end < (a.start ?? a.strict_end)

export const sameWindow = (a: DueWindow, b: DueWindow): boolean =>
  a.type === b.type &&
  a.start === b.start &&
  a.strict_end === b.strict_end &&
  a.generous_end === b.generous_end

/** A window in Extended Date/Time Format (ISO 8601-2), as an interval; null where it cannot say it. */
export function edtf(window: DueWindow): string | null {
  if (!isCalendar(window)) return null
  if (window.start === window.generous_end) return window.strict_end
  return `${window.start ?? '..'}/${window.strict_end}${window.strict_end === window.generous_end ? '' : '~'}`
}
