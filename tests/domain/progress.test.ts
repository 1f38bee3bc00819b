// Announced is not delivered; what is not known is null, and 0 only where the record says so.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Batch, deliveredOn, highestStage } from '#domain/delivery'
import { type Progress, progressOf } from '#domain/progress'
import type { Bounds } from '#domain/quantity'
import type { Fulfilment } from '#domain/status'
import type { TargetFacts } from '#domain/target'

const exactly = (n: number): Bounds => ({ qualifier: 'exactly', low: n, high: n })
const unknown: Bounds = { qualifier: 'not_said', low: null, high: null }
const batch = (size: Bounds, ...stages: string[]): Batch => ({
  ...size,
  id: 'b',
  target: 't',
  stages: stages.map((stage, n) => ({ stage, on: `2024-12-0${n + 1}`, statement: null })),
})
const target = (size: Bounds): TargetFacts => ({ id: 't', form: 'quantity', currency: null, ...size })
const sum = (amount: number | null, batches: number, atLeast = false) => ({ amount, batches, atLeast })
const none = sum(null, 0)

const CASES: [string, Bounds, Batch[], Fulfilment, Omit<Progress, 'target'>][] = [
  [
    'nothing recorded is not 0',
    exactly(100),
    [],
    'not_known',
    { promised: 100, announced: none, delivered: none },
  ],
  [
    'not started is 0',
    exactly(100),
    [],
    'not_started',
    { promised: 100, announced: none, delivered: sum(0, 0) },
  ],
  [
    'silence of a status is not 0',
    exactly(100),
    [],
    'not_fulfilled',
    { promised: 100, announced: none, delivered: none },
  ],
  [
    'announced is not delivered',
    exactly(32),
    [batch(exactly(32), 'announced')],
    'not_known',
    { promised: 32, announced: sum(32, 1), delivered: none },
  ],
  [
    'shipped is not delivered',
    exactly(32),
    [batch(exactly(32), 'announced', 'shipped')],
    'not_known',
    { promised: 32, announced: sum(32, 1), delivered: none },
  ],
  [
    'handed over is',
    exactly(32),
    [batch(exactly(32), 'announced', 'handed_over')],
    'not_known',
    { promised: 32, announced: none, delivered: sum(32, 1) },
  ],
  [
    'a batch counts once, however high it climbs',
    exactly(32),
    [batch(exactly(32), 'handed_over', 'received', 'in_use')],
    'not_known',
    { promised: 32, announced: none, delivered: sum(32, 1) },
  ],
  [
    'batches add up',
    exactly(100),
    [batch(exactly(30), 'received'), batch(exactly(5), 'handed_over'), batch(exactly(9), 'shipped')],
    'partly_fulfilled',
    { promised: 100, announced: sum(9, 1), delivered: sum(35, 2) },
  ],
  [
    'one of unknown size makes the sum at least',
    exactly(100),
    [batch(exactly(30), 'received'), batch(unknown, 'received')],
    'not_known',
    { promised: 100, announced: none, delivered: sum(30, 2, true) },
  ],
  [
    'only of unknown size: some, not 0',
    exactly(100),
    [batch(unknown, 'received')],
    'not_known',
    { promised: 100, announced: none, delivered: sum(null, 1, true) },
  ],
  [
    '"up to 50 came" proves no 50',
    exactly(100),
    [batch({ qualifier: 'up_to', low: null, high: 50 }, 'received')],
    'not_known',
    { promised: 100, announced: none, delivered: sum(null, 1, true) },
  ],
  [
    '"40 to 50 came" is at least 40',
    exactly(100),
    [batch({ qualifier: 'range', low: 40, high: 50 }, 'received')],
    'not_known',
    { promised: 100, announced: none, delivered: sum(40, 1, true) },
  ],
  [
    'a stage of another ladder is none of ours',
    exactly(1),
    [batch(exactly(1), 'ratified')],
    'not_known',
    { promised: 1, announced: none, delivered: none },
  ],
  [
    'batches win over "not started"',
    exactly(9),
    [batch(exactly(1), 'received')],
    'not_started',
    { promised: 9, announced: none, delivered: sum(1, 1) },
  ],
  [
    'a promise without a number',
    unknown,
    [batch(exactly(3), 'received')],
    'not_known',
    { promised: null, announced: none, delivered: sum(3, 1) },
  ],
  [
    "another target's batches",
    exactly(9),
    [{ ...batch(exactly(3), 'received'), target: 'u' }],
    'not_known',
    { promised: 9, announced: none, delivered: none },
  ],
]

describe('promised, announced, delivered', () => {
  it.each(CASES)('%s', (_name, size, batches, fulfilment, expected) => {
    expect(progressOf('in_kind', target(size), batches, fulfilment)).toEqual({ target: 't', ...expected })
  })
})

/** kind, from which stage of its ladder a batch counts as delivered. */
it.each([
  ['in_kind', 'shipped', 'handed_over'],
  ['financial', 'signed', 'disbursed'],
  ['agreement', 'agreed_in_principle', 'signed'],
  ['conference_visit', 'date_set', 'held'],
  ['dialogue', 'announced', 'held'],
] as const)('%s: %s is not yet, %s is delivered', (kind, before, from) => {
  expect(deliveredOn(kind, batch(exactly(1), before).stages)).toBeNull()
  expect(deliveredOn(kind, batch(exactly(1), before, from).stages)).toBe('2024-12-02')
})

test('the highest stage is the highest on the ladder, not the latest reported', () => {
  expect(highestStage('in_kind', batch(exactly(1), 'received', 'shipped').stages)?.stage).toBe('received')
  expect(highestStage('in_kind', batch(exactly(1), 'ratified').stages)).toBeNull()
})

test('no batch is ever both announced and delivered, and no order of batches changes a sum', () => {
  const stage = fc.constantFrom('announced', 'shipped', 'handed_over', 'in_use')
  const size = fc.oneof(fc.nat(500).map(exactly), fc.constant(unknown))
  const batches = fc.array(fc.tuple(size, stage).map(([n, s]) => batch(n, s)))
  fc.assert(
    fc.property(batches, (list) => {
      const given = progressOf('in_kind', target(exactly(10)), list, 'not_known')
      expect(given.announced.batches + given.delivered.batches).toBe(list.length)
      expect(progressOf('in_kind', target(exactly(10)), [...list].reverse(), 'not_known')).toEqual(given)
    }),
  )
})
