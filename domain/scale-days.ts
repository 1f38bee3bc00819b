/** A time axis: days as numbers, and the few of them that a reader is shown. */
import { type Day, dayOf, daysBetween, monthOf, yearOf } from '#domain/day'

const EPOCH: Day = '1970-01-01'
export const dayNumber = (day: Day): number => daysBetween(EPOCH, day)

export type DayScale = { from: Day; to: Day; ticks: Day[]; byMonth: boolean }

/** Steps in months, the first that makes at most `most` ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240]

const monthCount = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1
const monthStart = (count: number): Day => dayOf(Math.floor(count / 12), (count % 12) + 1, 1)

/** From the step before the first day to the step after the last one; at least one step wide. */
export function dayScale(days: readonly [Day, ...Day[]], most = 8): DayScale {
  const sorted = [...days].sort()
  const first = monthCount(sorted[0] ?? days[0])
  const last = monthCount(sorted.at(-1) ?? days[0]) + 1
  const step = STEPS.find((months) => (last - first) / months <= most - 1) ?? 600
  const from = Math.floor(first / step) * step
  const to = Math.max(from + step, Math.ceil(last / step) * step)
  const ticks: Day[] = []
  for (let at = from; at <= to; at += step) ticks.push(monthStart(at))
  return { from: monthStart(from), to: monthStart(to), ticks, byMonth: step < 12 }
}
