/** The mark of a commitment in the book's one grammar: outline, hatched, solid, dotted, and past its date. */
import type { Sum } from '#domain/progress'
import type { Standing } from '#domain/standing'
import { FULFILMENTS, type Fulfilment } from '#domain/status'

/** In the order in which a row of them is read. */
export const MARKS = [
  'fulfilled',
  'under_way',
  'promised',
  'possibly_overdue',
  'overdue',
  'not_judged',
] as const
export type Mark = (typeof MARKS)[number]

/** What a standing alone decides; null where the recorded fulfilment and the batches do. */
const DECIDED: Record<Standing, Mark | null> = {
  closed: 'not_judged',
  fulfilled_in_time: 'fulfilled',
  fulfilled_possibly_late: 'fulfilled',
  fulfilled_late: 'fulfilled',
  fulfilled: 'fulfilled',
  not_fulfilled: 'promised',
  not_judged: 'not_judged',
  no_date: null,
  not_due: null,
  due_soon: null,
  possibly_overdue: 'possibly_overdue',
  overdue: 'overdue',
}

type Marked = {
  standing: Standing
  fulfilment: Fulfilment
  targets: readonly { announced: Sum; delivered: Sum }[]
}

/** A promise of which a batch is announced or delivered is under way, whatever was recorded of its fulfilment. */
export function markOf({ standing, fulfilment, targets }: Marked): Mark {
  const decided = DECIDED[standing]
  if (decided) return decided
  const begun = targets.some((t) => t.announced.batches + t.delivered.batches > 0)
  return begun ? 'under_way' : FULFILMENTS[fulfilment].mark
}
