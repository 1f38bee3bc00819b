/** Where a commitment stands on a day: kept as the days on which it changes, so that no list has to be judged anew each midnight. */
import { type Life, TESTABILITIES, type Testability } from '#domain/commitment'
import { addDays, type Day } from '#domain/day'
import { type DueWindow, isCalendar } from '#domain/due-window'
import { FULFILMENTS, type Fulfilment } from '#domain/status'

export const STANDINGS = [
  'closed',
  'fulfilled_in_time',
  'fulfilled_possibly_late',
  'fulfilled_late',
  'fulfilled',
  'not_fulfilled',
  'not_judged',
  'no_date',
  'not_due',
  'due_soon',
  'possibly_overdue',
  'overdue',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Still open: proof of fulfilment is worth looking for. */
export const OPEN_STANDINGS: readonly Standing[] = [
  'no_date',
  'not_due',
  'due_soon',
  'possibly_overdue',
  'overdue',
]

/** House setting: a promise is due soon this many days before its strict end. */
export const DUE_SOON_DAYS = 60

export type StandingFacts = {
  life: Life
  fulfilment: Fulfilment
  fulfilled_on: Day | null
  testability: Testability
  window: DueWindow
}

/** Either settled whatever the day, or the first days on which it is due soon, possibly overdue and overdue. */
export type StandingDays =
  | { settled: Standing; soon_from: null; possibly_from: null; overdue_from: null }
  | { settled: null; soon_from: Day; possibly_from: Day; overdue_from: Day }

const settled = (standing: Standing): StandingDays => ({
  settled: standing,
  soon_from: null,
  possibly_from: null,
  overdue_from: null,
})

function fulfilledBy(on: Day | null, window: DueWindow): Standing {
  if (on === null || !isCalendar(window)) return 'fulfilled'
  if (on <= window.strict_end) return 'fulfilled_in_time'
  return on <= window.generous_end ? 'fulfilled_possibly_late' : 'fulfilled_late'
}

/** The rule, in the order of the book's definition. */
export function standingDays(facts: StandingFacts, soonDays = DUE_SOON_DAYS): StandingDays {
  const { life, fulfilment, fulfilled_on, testability, window } = facts
  if (life !== 'active') return settled('closed')
  if (FULFILMENTS[fulfilment].done) return settled(fulfilledBy(fulfilled_on, window))
  if (fulfilment === 'not_fulfilled') return settled('not_fulfilled')
  if (!TESTABILITIES[testability].datesMatter) return settled('not_judged')
  if (!isCalendar(window)) return settled('no_date')
  if (!TESTABILITIES[testability].judgedByDay) return settled('not_judged')
  return {
    settled: null,
    soon_from: addDays(window.strict_end, -soonDays),
    possibly_from: addDays(window.strict_end, 1),
    overdue_from: addDays(window.generous_end, 1),
  }
}

/** Compares the kept days with a day handed in. */
export function standingOn(days: StandingDays, day: Day): Standing {
  if (days.settled !== null) return days.settled
  if (day >= days.overdue_from) return 'overdue'
  if (day >= days.possibly_from) return 'possibly_overdue'
  return day >= days.soon_from ? 'due_soon' : 'not_due'
}
