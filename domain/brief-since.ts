/** From which day a brief tells what is new, where nobody chose one. */
import { addDays, type Day } from '#domain/day'

/** A quarter of a year: what an officer may have missed. */
const DAYS_BACK = 90

type Met = { day: Day; until: Day | null }

/** A meeting of this day or later is still to be prepared: its brief is about its parties, not about what was said at it. */
export const isAhead = (meeting: { day: Day }, day: Day): boolean => meeting.day >= day

/** The end of the meeting before, as far as it is over by the day; without one, a quarter of a year back. */
export function sinceDay(day: Day, before: Met | null): Day {
  if (!before || before.day > day) return addDays(day, -DAYS_BACK)
  const end = before.until ?? before.day
  return end < day ? end : day
}
