/** How many commitments of each kind bear each mark. */
import type { LedgerLine } from '#db/queries/ledger-lines'
import { KINDS, type Kind } from '#domain/kind'
import { MARKS, type Mark } from '#domain/mark'

export type KindPoint = { kind: Kind; total: number; marks: Record<Mark, number> }

const NONE = Object.fromEntries(MARKS.map((mark) => [mark, 0])) as Record<Mark, number>

/** Kinds with the most commitments first; a kind without any is left out, since its row would say nothing. */
export function kindSeries(lines: readonly Pick<LedgerLine, 'kind' | 'mark'>[]) {
  const points = new Map<Kind, KindPoint>()
  for (const line of lines) {
    const point = points.get(line.kind) ?? { kind: line.kind, total: 0, marks: { ...NONE } }
    point.total++
    point.marks[line.mark]++
    points.set(line.kind, point)
  }
  const order = Object.keys(KINDS)
  return [...points.values()].sort(
    (a, b) => b.total - a.total || order.indexOf(a.kind) - order.indexOf(b.kind),
  )
}

export const markTotals = (points: readonly KindPoint[]): Record<Mark, number> =>
  Object.fromEntries(
    MARKS.map((mark) => [mark, points.reduce((sum, point) => sum + point.marks[mark], 0)]),
  ) as Record<Mark, number>
