/** The mark that stands for a commitment in every chart and list: outline, hatched, solid or dotted. */
import { TESTABILITIES, type Testability } from '#domain/commitment'
import type { Standing, StandingDays } from '#domain/standing'
import { FULFILMENTS, type Fulfilment } from '#domain/status'

/** What does not depend on the day. */
export const BASE_MARKS = ['fulfilled', 'under_way', 'promised', 'not_judged'] as const
export type BaseMark = (typeof BASE_MARKS)[number]

/** In the order in which a row of marks shows them. */
export const MARKS = [
  'fulfilled',
  'under_way',
  'promised',
  'possibly_overdue',
  'overdue',
  'not_judged',
] as const
export type Mark = (typeof MARKS)[number]

type MarkFacts = {
  fulfilment: Fulfilment
  testability: Testability
  standing: StandingDays
  /** Batches announced or under way, not yet delivered. */
  announced: number
}

/** Fulfilled first; then what is not judged by date; then what is announced or under way. */
export function baseMark({ fulfilment, testability, standing, announced }: MarkFacts): BaseMark {
  const recorded = FULFILMENTS[fulfilment].mark
  if (recorded === 'fulfilled') return 'fulfilled'
  if (standing.settled === 'closed' || !TESTABILITIES[testability].datesMatter) return 'not_judged'
  return announced > 0 ? 'under_way' : recorded
}

const OVER_BASE: { readonly [S in Standing]?: Mark } = {
  possibly_overdue: 'possibly_overdue',
  overdue: 'overdue',
}

/** The mark on a day: a promise past its date shows that first. */
export const markOn = (base: BaseMark, standing: Standing): Mark => OVER_BASE[standing] ?? base
