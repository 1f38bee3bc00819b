/** The due window of each commitment that has a date, and why the others have none. */
import type { LedgerLine } from '#db/queries/ledger-lines'
import { type Day, earliestDay, latestDay } from '#domain/day'
import { type DueType, isCalendar } from '#domain/due-window'
import type { Mark } from '#domain/mark'
import { type DayScale, dayScale } from '#domain/scale-days'

export type WindowPoint<L> = {
  line: L
  /** Null where only an end was said: the bar is open at its start. */
  start: Day | null
  strict: Day
  generous: Day
  fulfilled: Day | null
  mark: Mark
}
export type Undated<L> = { line: L; why: DueType; mark: Mark }
export type WindowSeries<L> = {
  points: WindowPoint<L>[]
  undated: Undated<L>[]
  span: { from: Day; to: Day } | null
  scale: DayScale
}

export type WindowLine = Pick<LedgerLine, 'due' | 'mark' | 'fulfilled_on' | 'id'>

/** Earliest end first; the day shown is always on the axis. */
export function windowSeries<L extends WindowLine>(lines: readonly L[], day: Day): WindowSeries<L> {
  const points: WindowPoint<L>[] = []
  const undated: Undated<L>[] = []
  for (const line of lines) {
    const mark = line.mark
    if (isCalendar(line.due))
      points.push({
        line,
        start: line.due.start,
        strict: line.due.strict_end,
        generous: line.due.generous_end,
        fulfilled: line.fulfilled_on,
        mark,
      })
    // A calendar window without its ends is no date.
    else undated.push({ line, why: line.due.type === 'calendar' ? 'none' : line.due.type, mark })
  }
  const key = (p: WindowPoint<L>) => `${p.strict} ${p.generous} ${p.line.id}`
  points.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const from = earliestDay(points.map((p) => p.start ?? p.strict))
  const to = latestDay(points.map((p) => p.generous))
  const days = points.flatMap((p) => [p.start, p.strict, p.generous, p.fulfilled])
  return {
    points,
    undated,
    span: from && to ? { from, to } : null,
    scale: dayScale([day, ...days.filter((one) => one !== null)]),
  }
}
