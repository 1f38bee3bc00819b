// How much was said, and how much of it is certain.
import { describe, expect, it } from 'vitest'
import { type Bounds, boundsOf, certainNumber, missingBound, openEnded, saidNumber } from '#domain/quantity'

/** qualifier, low, high: the number a promise is measured by, what is certain of a batch, open upwards. */
const CASES: [Bounds['qualifier'], number | null, number | null, number | null, number | null, boolean][] = [
  ['exactly', 100, 100, 100, 100, false],
  ['about', 100, 100, 100, 100, false],
  ['over', 3, null, 3, 3, true],
  ['at_least', 3, null, 3, 3, true],
  ['up_to', null, 50, 50, null, true],
  ['range', 40, 50, 40, 40, true],
  ['not_said', null, null, null, null, true],
]

describe.each(CASES)('%s %s to %s', (qualifier, low, high, said, certain, open) => {
  const bounds = { qualifier, low, high }
  it(`promises ${said}`, () => expect(saidNumber(bounds)).toBe(said))
  it(`is certainly ${certain}`, () => expect(certainNumber(bounds)).toBe(certain))
  it(`leaves a sum open: ${open}`, () => expect(openEnded(bounds)).toBe(open))
  it('lacks no bound', () => expect(missingBound(bounds)).toBeNull())
})

it.each([
  ['exactly', 'low'],
  ['over', 'low'],
  ['up_to', 'high'],
  ['range', 'low'],
  ['not_said', null],
] as const)('%s without numbers lacks %s', (qualifier, missing) => {
  expect(missingBound({ qualifier, low: null, high: null })).toBe(missing)
})

it.each([
  ['exactly', 7, null, { qualifier: 'exactly', low: 7, high: 7 }],
  ['over', 3, null, { qualifier: 'over', low: 3, high: null }],
  ['up_to', 5, null, { qualifier: 'up_to', low: null, high: 5 }],
  ['range', 2, 4, { qualifier: 'range', low: 2, high: 4 }],
  ['exactly', null, null, { qualifier: 'not_said', low: null, high: null }],
  ['not_said', 9, null, { qualifier: 'not_said', low: null, high: null }],
] as const)('typed %s %s %s', (qualifier, n, m, bounds) => {
  expect(boundsOf(qualifier, n, m)).toEqual(bounds)
})
