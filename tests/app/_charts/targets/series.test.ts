// Promised, announced and delivered as shares: what is known is a share, what is not keeps its reason.
import { expect, test } from 'vitest'
import { barOf } from '#app/_charts/targets/bar.ts'
import { targetSeries } from '#app/_charts/targets/series.ts'
import type { LedgerTarget } from '#db/ledger-body'
import { boundsOf } from '#domain/quantity'
import { line, NOTHING, some, target } from '../facts.ts'

const of = (given: Partial<LedgerTarget>) => targetSeries([line({ targets: [target(given)] })])[0]

const cases: [string, Partial<LedgerTarget>, unknown, unknown][] = [
  ['nothing recorded is not known, not zero', {}, [null, 'not_known'], { delivered: null, announced: null }],
  [
    'a record that nothing was begun is zero',
    { delivered: some(0, 0) },
    [0, null],
    { delivered: { share: 0, open: false }, announced: null },
  ],
  [
    'parts of a hundred',
    { delivered: some(55), announced: some(20) },
    [55, null],
    { delivered: { share: 0.55, open: false }, announced: { share: 0.2, open: false } },
  ],
  [
    'a batch of unknown size beside a known one',
    { delivered: some(30, 2, true) },
    [30, null],
    { delivered: { share: 0.3, open: true }, announced: null },
  ],
  [
    'only a batch of unknown size',
    { delivered: some(null) },
    [null, 'size_not_said'],
    { delivered: 'stub', announced: null },
  ],
  [
    'a known delivery of an unsaid promise has no share',
    { ...boundsOf('not_said', null), delivered: some(7) },
    [7, null],
    { delivered: 'stub', announced: null },
  ],
]
test.each(cases)('%s', (_, given, delivered, reach) => {
  const point = of(given)
  expect([point?.delivered.value, point?.delivered.why]).toEqual(delivered)
  expect(point?.reach).toEqual(reach)
})

const promises: [string, Partial<LedgerTarget>, unknown][] = [
  ['exactly', boundsOf('exactly', 100), { value: 100, open: false, why: null }],
  ['over', boundsOf('over', 100), { value: 100, open: true, why: null }],
  ['up to', boundsOf('up_to', 100), { value: 100, open: false, why: null }],
  ['a range', boundsOf('range', 80, 100), { value: 80, open: false, why: null }],
  ['not said', boundsOf('not_said', null), { value: null, open: true, why: 'not_said' }],
]
test.each(promises)('a promise of %s', (_, given, promised) => {
  expect(of(given)?.promised).toEqual(promised)
})

const frames = [
  ['fulfilled', 'promised'],
  ['under_way', 'promised'],
  ['overdue', 'overdue'],
  ['not_judged', 'not_judged'],
] as const
test.each(frames)('a %s commitment frames its targets as %s', (mark, outline) => {
  expect(targetSeries([line({ mark, targets: [target()] })])[0]?.outline).toBe(outline)
})

test('every target is a row of its own, in the order of the lines', () => {
  const lines = [
    line({ id: 'a', targets: [target({ id: 'a1' }), target({ id: 'a2' })] }),
    line({ id: 'b' }),
    line({ id: 'c', targets: [target({ id: 'c1', announced: NOTHING })] }),
  ]
  expect(targetSeries(lines).map((point) => point.target.id)).toEqual(['a1', 'a2', 'c1'])
})

const bars: [string, Parameters<typeof barOf>, ReturnType<typeof barOf>][] = [
  [
    'a promise alone',
    [{ delivered: null, announced: null }, false],
    { promised: { from: 0, to: 1, open: false }, delivered: null, announced: null },
  ],
  [
    'announced begins where delivered ends',
    [{ delivered: { share: 0.5, open: false }, announced: { share: 0.25, open: false } }, false],
    {
      promised: { from: 0, to: 1, open: false },
      delivered: { from: 0, to: 0.5, open: false },
      announced: { from: 0.5, to: 0.75, open: false },
    },
  ],
  [
    'twice the promise sets the scale',
    [{ delivered: { share: 2, open: false }, announced: null }, false],
    {
      promised: { from: 0, to: 0.5, open: false },
      delivered: { from: 0, to: 1, open: false },
      announced: null,
    },
  ],
  [
    'far more runs off the scale with an open end',
    [{ delivered: { share: 40, open: false }, announced: { share: 1, open: false } }, false],
    {
      promised: { from: 0, to: 0.5, open: false },
      delivered: { from: 0, to: 1, open: true },
      announced: null,
    },
  ],
  [
    'an unsaid promise and an unsaid batch are both open',
    [{ delivered: null, announced: 'stub' }, true],
    {
      promised: { from: 0, to: 1, open: true },
      delivered: null,
      announced: { from: 0, to: 0.12, open: true },
    },
  ],
  [
    'zero draws nothing',
    [{ delivered: { share: 0, open: false }, announced: null }, false],
    { promised: { from: 0, to: 1, open: false }, delivered: null, announced: null },
  ],
]
test.each(bars)('bar: %s', (_, given, expected) => {
  expect(barOf(...given)).toEqual(expected)
})
