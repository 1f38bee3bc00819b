/** Promised, announced and delivered of each promised thing, and what share of the promise each is. */
import { type Amount, promisedOf, summed } from '#app/_charts/amounts.ts'
import type { LedgerTarget } from '#db/ledger-body'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Mark } from '#domain/mark'

/** How far a part reaches: a share of the promise; `stub` where its size, or the promise's, was not said. */
export type Reach = { share: number; open: boolean } | 'stub' | null

export type TargetPoint = {
  line: LedgerLine
  target: LedgerTarget
  promised: Amount
  announced: Amount
  delivered: Amount
  reach: { announced: Reach; delivered: Reach }
  /** How the promise's own outline is drawn: a vague or overdue promise keeps its mark. */
  outline: Mark
}

function reachOf(part: Amount, promised: Amount): Reach {
  if (part.value === null) return part.why === 'size_not_said' ? 'stub' : null
  if (part.value === 0) return { share: 0, open: part.open }
  if (promised.value === null || promised.value === 0) return 'stub'
  return { share: part.value / promised.value, open: part.open }
}

/** Whatever its parts show, a promise's frame says only promised, past its date or not judged. */
const FRAME: Record<Mark, Mark> = {
  fulfilled: 'promised',
  under_way: 'promised',
  promised: 'promised',
  possibly_overdue: 'possibly_overdue',
  overdue: 'overdue',
  not_judged: 'not_judged',
}

/** One point per target, in the order of the lines; nothing is added across targets, since their units differ. */
export function targetSeries(lines: readonly LedgerLine[]): TargetPoint[] {
  return lines.flatMap((line) =>
    line.targets.map((target) => {
      const promised = promisedOf(target)
      const announced = summed(target.announced, 'none_recorded')
      const delivered = summed(target.delivered, 'not_known')
      return {
        line,
        target,
        promised,
        announced,
        delivered,
        reach: { announced: reachOf(announced, promised), delivered: reachOf(delivered, promised) },
        outline: FRAME[line.mark],
      }
    }),
  )
}
