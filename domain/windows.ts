/** First, latest and governing window of a commitment, and how often it moved. */
import type { Day } from '#domain/day'
import {
  apart,
  type CalendarWindow,
  type DueWindow,
  isCalendar,
  NO_WINDOW,
  sameWindow,
} from '#domain/due-window'
import { belongsTo, type Lineage } from '#domain/party'
import { ACTS, type Act } from '#domain/statement'

export type DatedWindow = { act: Act; said_on: Day; account: Lineage; window: DueWindow }
export type Windows = { first: DueWindow; latest: DueWindow; governing: DueWindow; moved: number }

/**
 * The promiser's own words govern where they give a window, else anybody's. The first window stands until a
 * statement revises it: a restatement with a later date shows as moved, and never wipes out a delay.
 */
export function windowsOf(statements: readonly DatedWindow[], promisers: readonly string[]): Windows {
  const dated = statements
    .filter((s) => s.window.type !== 'none' && ACTS[s.act].due !== null)
    .sort((a, b) => (a.said_on < b.said_on ? -1 : a.said_on > b.said_on ? 1 : 0))
  const calendar = dated.filter((s) => isCalendar(s.window))
  const usable = calendar.length > 0 ? calendar : dated
  const own = usable.filter((s) => belongsTo(s.account, promisers))
  const pool = own.length > 0 && !echoesTooLate(own, usable) ? own : usable
  const first = pool.find((s) => ACTS[s.act].due === 'sets') ?? pool[0]
  const latest = pool.at(-1)
  if (!first || !latest) return { first: NO_WINDOW, latest: NO_WINDOW, governing: NO_WINDOW, moved: 0 }
  const revised = pool.filter((s) => ACTS[s.act].due === 'moves').at(-1)
  return {
    first: first.window,
    latest: latest.window,
    governing: (revised ?? first).window,
    moved: moves(pool),
  }
}

/** The promiser only says again, after the date that others had heard was past: that date stands. */
function echoesTooLate(own: readonly DatedWindow[], usable: readonly DatedWindow[]): boolean {
  const spoke = own[0]?.said_on ?? ''
  const past = (s: DatedWindow) =>
    s.said_on < spoke && isCalendar(s.window) && s.window.strict_end < spoke && !own.includes(s)
  return own.every((s) => ACTS[s.act].due === 'echoes') && usable.some(past)
}

/** A move: a later statement whose window shares no day with the one before, or revises it to another. */
function moves(pool: readonly DatedWindow[]): number {
  let moved = 0
  let before: CalendarWindow | null = null
  for (const { act, window } of pool) {
    if (!isCalendar(window)) continue
    const revised = ACTS[act].due === 'moves' && before !== null && !sameWindow(before, window)
    if (before && (apart(before, window) || revised)) moved++
    before = window
  }
  return moved
}
