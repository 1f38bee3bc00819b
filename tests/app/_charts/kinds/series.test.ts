// Commitments by kind: each counted once, under its mark.
import { expect, test } from 'vitest'
import { kindSeries, markTotals } from '#app/_charts/kinds/series.ts'
import type { Kind } from '#domain/kind'
import type { Mark } from '#domain/mark'

const given: [Kind, Mark][] = [
  ['dialogue', 'promised'],
  ['in_kind', 'overdue'],
  ['in_kind', 'under_way'],
  ['in_kind', 'overdue'],
  ['agreement', 'fulfilled'],
]
const points = kindSeries(given.map(([kind, mark]) => ({ kind, mark })))

test('the kind with the most comes first, the rest in the order of the list of kinds', () => {
  expect(points.map(({ kind, total }) => [kind, total])).toEqual([
    ['in_kind', 3],
    ['dialogue', 1],
    ['agreement', 1],
  ])
})

test('marks of one kind', () => {
  expect(points[0]?.marks).toEqual({
    fulfilled: 0,
    under_way: 1,
    promised: 0,
    possibly_overdue: 0,
    overdue: 2,
    not_judged: 0,
  })
})

test('marks of all kinds', () => {
  expect(markTotals(points)).toEqual({
    fulfilled: 1,
    under_way: 1,
    promised: 1,
    possibly_overdue: 0,
    overdue: 2,
    not_judged: 0,
  })
})

test('no commitments, no rows', () => {
  expect(kindSeries([])).toEqual([])
})
