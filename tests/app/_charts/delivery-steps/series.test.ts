// Deliveries over time: announced is not delivered, and nothing recorded is not nothing delivered.
import { expect, test } from 'vitest'
import { stepSeries } from '#app/_charts/delivery-steps/series.ts'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import { batch, target } from '../facts.ts'

const at = (deliveries: DeliveryLine[], day = '2026-01-01') =>
  stepSeries({ kind: 'in_kind', target: target(), deliveries, since: '2024-11-16', day })
const rows = (deliveries: DeliveryLine[], day?: string) =>
  at(deliveries, day).steps.map((s) => [s.day, s.delivered, s.announced, s.open])

const cases: [string, DeliveryLine[], unknown[]][] = [
  [
    'no batch',
    [],
    [
      ['2024-11-16', null, 0, false],
      ['2026-01-01', null, 0, false],
    ],
  ],
  [
    'announced, then handed over',
    [batch('a', 30, { announced: '2025-01-01', handed_over: '2025-03-01' })],
    [
      ['2024-11-16', null, 0, false],
      ['2025-01-01', null, 30, false],
      ['2025-03-01', 30, 0, false],
      ['2026-01-01', 30, 0, false],
    ],
  ],
  [
    'shipped does not count, received without a hand-over does',
    [batch('a', 5, { shipped: '2025-02-01' }), batch('b', 7, { received: '2025-04-01' })],
    [
      ['2024-11-16', null, 0, false],
      ['2025-02-01', null, 5, false],
      ['2025-04-01', 7, 5, false],
      ['2026-01-01', 7, 5, false],
    ],
  ],
  [
    'a batch of unknown size opens the sum on its day and adds nothing',
    [batch('a', 10, { handed_over: '2025-02-01' }), batch('b', null, { handed_over: '2025-05-01' })],
    [
      ['2024-11-16', null, 0, false],
      ['2025-02-01', 10, 0, false],
      ['2025-05-01', 10, 0, true],
      ['2026-01-01', 10, 0, false],
    ],
  ],
  [
    'a batch of another target is left out',
    [{ ...batch('a', 10, { handed_over: '2025-02-01' }), target: 'other' }],
    [
      ['2024-11-16', null, 0, false],
      ['2026-01-01', null, 0, false],
    ],
  ],
]
test.each(cases)('%s', (_, deliveries, expected) => {
  expect(rows(deliveries)).toEqual(expected)
})

test('nothing after the day shown', () => {
  const later = [batch('a', 30, { announced: '2025-01-01', handed_over: '2025-03-01' })]
  expect(rows(later, '2025-02-01').at(-1)).toEqual(['2025-02-01', null, 30, false])
  expect(at(later, '2025-02-01').batches[0]?.delivered).toBe('2025-03-01')
})

test('each batch knows the sum on its day, open from the first unsaid size on', () => {
  const { batches } = at([
    batch('a', 10, { handed_over: '2025-02-01' }),
    batch('b', null, { handed_over: '2025-05-01' }),
    batch('c', 4, { handed_over: '2025-06-01' }),
    batch('d', 9, { announced: '2025-07-01' }),
  ])
  expect(batches.map((b) => b.total && [b.total.value, b.total.open])).toEqual([
    [10, false],
    [10, true],
    [14, true],
    null,
  ])
})

test('the scale reaches the promise, or beyond it', () => {
  expect(at([]).most).toBe(100)
  expect(at([batch('a', 130, { handed_over: '2025-02-01' })]).most).toBe(130)
})
