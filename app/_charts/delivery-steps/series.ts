/** One target's deliveries over time: what was delivered and announced in all on each day that something changed. */
import { type Amount, promisedOf, summed } from '#app/_charts/amounts.ts'
import type { LedgerTarget } from '#db/ledger-body'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import { type Day, earliestDay } from '#domain/day'
import { deliveredOn, highestStage } from '#domain/delivery'
import type { Kind } from '#domain/kind'
import { openEnded, saidNumber } from '#domain/quantity'

export type BatchPoint = {
  batch: DeliveryLine
  /** The number measured by; null where no size was said. */
  size: number | null
  announced: Day
  delivered: Day | null
  stage: { stage: string; on: Day } | null
  /** Delivered in all by the day that this batch was; null where it is not delivered. */
  total: Amount | null
}
export type Step = {
  day: Day
  /** Null before the first delivery of known size: nothing recorded is not nothing delivered. */
  delivered: number | null
  /** Announced and not yet delivered on that day, on top of what is delivered. */
  announced: number
  /** A batch of unknown size came on this day: the sum is "at least" from here on. */
  open: boolean
}
export type StepSeries = {
  promised: Amount
  announced: Amount
  delivered: Amount
  batches: BatchPoint[]
  steps: Step[]
  /** The most that is drawn: the promise, or the sums where they are more. */
  most: number
}

export type StepFacts = {
  kind: Kind
  target: LedgerTarget
  /** All batches of the commitment; those of other targets are left out. */
  deliveries: readonly DeliveryLine[]
  /** The first day a promise was said, where the line of the promise begins. */
  since: Day | null
  /** The day shown: nothing later is drawn. */
  day: Day
}

const known = (sizes: readonly (number | null)[]): number[] => sizes.filter((size) => size !== null)
const total = (sizes: readonly (number | null)[]): number => known(sizes).reduce((sum, size) => sum + size, 0)

function pointOf(kind: Kind, batch: DeliveryLine): BatchPoint | null {
  const stages = batch.stages.map(({ stage, on }) => ({ stage, on, statement: null }))
  const announced = earliestDay(stages.map((stage) => stage.on))
  if (announced === null) return null
  const top = highestStage(kind, stages)
  const delivered = deliveredOn(kind, stages)
  return { batch, size: saidNumber(batch), announced, delivered, stage: top, total: null }
}

function stepOn(day: Day, batches: readonly BatchPoint[]): Step {
  const done = batches.filter((b) => b.delivered !== null && b.delivered <= day)
  const waiting = batches.filter((b) => b.announced <= day && (b.delivered === null || b.delivered > day))
  const sizes = done.map((b) => b.size)
  return {
    day,
    delivered: known(sizes).length > 0 ? total(sizes) : null,
    announced: total(waiting.map((b) => b.size)),
    open: batches.some((b) => openEnded(b.batch) && (b.delivered === day || b.announced === day)),
  }
}

function totalBy(day: Day, batches: readonly BatchPoint[]): Amount {
  const done = batches.filter((b) => b.delivered !== null && b.delivered <= day)
  const sizes = done.map((b) => b.size)
  const open = done.some((b) => openEnded(b.batch))
  return known(sizes).length > 0
    ? { value: total(sizes), open, why: null }
    : { value: null, open: true, why: 'size_not_said' }
}

export function stepSeries({ kind, target, deliveries, since, day }: StepFacts): StepSeries {
  const batches = deliveries
    .filter((batch) => batch.target === target.id)
    .map((batch) => pointOf(kind, batch))
    .filter((point) => point !== null && point.announced <= day)
    .filter((point) => point !== null)
    .sort((a, b) => (a.announced < b.announced ? -1 : a.announced > b.announced ? 1 : 0))
  const changes = batches.flatMap((b) => [b.announced, b.delivered]).filter((d) => d !== null && d <= day)
  const days = [...new Set([since, ...changes, day].filter((d) => d !== null && d <= day))].sort()
  const steps = days.filter((d) => d !== null).map((d) => stepOn(d, batches))
  const promised = promisedOf(target)
  return {
    promised,
    announced: summed(target.announced, 'none_recorded'),
    delivered: summed(target.delivered, 'not_known'),
    batches: batches.map((b) => ({
      ...b,
      total: b.delivered === null ? null : totalBy(b.delivered, batches),
    })),
    steps,
    most: Math.max(promised.value ?? 0, ...steps.map((s) => (s.delivered ?? 0) + s.announced)),
  }
}
