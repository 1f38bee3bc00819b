/** From which day a brief tells what is new, where nobody chose one. */
import { addDays, type Day } from '#domain/day'

/** A quarter of a year: what an officer may have missed. */
const DAYS_BACK = 90

/** A meeting of this day or later is still to be prepared: its brief is about its parties, not about what was said at it. */
export const isAhead = (meeting: { day: Day }, day: Day): boolean => meeting.day >= day

/** The last meeting of those parties before, else a quarter of a year; a meeting that is over counts from itself. */
export function sinceDay(day: Day, over: Day | null, previous: Day | null): Day {
  return over ?? previous ?? addDays(day, -DAYS_BACK)
}
