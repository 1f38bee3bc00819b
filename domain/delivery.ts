/** One batch, climbing by dated stage reports, counted once. */
import type { Day } from '#domain/day'
import { type Kind, ladderOf, type Stage } from '#domain/kind'
import type { Localized } from '#domain/locale'
import type { Bounds, Size } from '#domain/quantity'

export type StageReport = { stage: string; on: Day; statement: string | null }
export type Batch = Bounds & { id: string; target: string; stages: readonly StageReport[] }
/** A batch as it is told: what came, through whom, and the words that report each stage. */
export type BatchTold<Channel, Words, Rung = Stage> = Size & {
  id: string
  target: string
  label: Localized | null
  phrase: string | null
  channels: readonly Channel[]
  stages: readonly { stage: Rung; on: Day; statement: Words | null }[]
}

const rank = (kind: Kind, stage: string): number => ladderOf(kind).stages.indexOf(stage)

/** The highest report of a batch on its kind's ladder, null where none is of that ladder. */
export function highestStage(kind: Kind, stages: readonly StageReport[]): StageReport | null {
  const known = stages.filter((report) => rank(kind, report.stage) >= 0)
  known.sort((a, b) => rank(kind, b.stage) - rank(kind, a.stage) || (a.on < b.on ? -1 : 1))
  return known[0] ?? null
}

export const countsAsDelivered = (kind: Kind, stage: string): boolean =>
  rank(kind, stage) >= rank(kind, ladderOf(kind).deliveredFrom)

/** The day a batch counted as delivered: its earliest report at or above the delivered stage. */
export function deliveredOn(kind: Kind, stages: readonly StageReport[]): Day | null {
  const days = stages.filter((report) => countsAsDelivered(kind, report.stage)).map((report) => report.on)
  return days.sort()[0] ?? null
}

/** The day work on a batch began: its earliest report above the lowest rung, which only says that it will come. */
export function begunOn(kind: Kind, stages: readonly StageReport[]): Day | null {
  const days = stages.filter((report) => rank(kind, report.stage) > 0).map((report) => report.on)
  return days.sort()[0] ?? null
}
