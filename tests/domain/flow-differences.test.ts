/** Why two amounts differ: each reason by a pair of rows that differ in one thing, and the pair that differs in none. */
import { describe, expect, test } from 'vitest'
import { differences, type Left, type Side } from '#domain/flow-differences'

const SIDE: Side = {
  id: 'a',
  sort: 'dataset',
  measure: 'commitment',
  currency: 'USD',
  qualifier: null,
  reporter: 'third',
  inKind: 'not_said',
  day: '2024-12-31',
  from: '2024-01-01',
  to: '2024-12-31',
  records: 3,
  inKindRecords: 0,
  converted: 0,
  converts: false,
  shared: 0,
  otherPlaces: [],
  sectors: ['Health'],
  negative: 0,
}
const LEFT: Left = {
  id: 'd',
  parts: { records: 0, codes: [] },
  noMeasure: { records: 0, codes: [] },
  undated: 0,
}
const reasons = (other: Partial<Side>, left: Partial<Left> = {}) =>
  differences([SIDE, { ...SIDE, id: 'b', ...other }], [{ ...LEFT, ...left }])
const codes = (other: Partial<Side>, left: Partial<Left> = {}) => reasons(other, left).map((one) => one.code)

test('rows that say the same of everything give no reason', () => expect(codes({})).toEqual([]))
test('one row alone has nothing to differ from', () =>
  expect(differences([{ ...SIDE, negative: 2 }], [])).toEqual([]))

describe('a thing that lies between the rows names both', () => {
  test.each<[string, Partial<Side>, string]>([
    ['another measure', { measure: 'disbursement' }, 'measure'],
    ['no measure at all', { measure: null }, 'measure'],
    ['another currency', { currency: 'EUR' }, 'currency'],
    ['goods valued and added in', { inKind: 'counted' }, 'in_kind'],
    ['goods left out', { inKind: 'left_out' }, 'in_kind'],
    ['told by the provider', { reporter: 'provider' }, 'reporter'],
    ['other sectors', { sectors: ['Education'] }, 'sectors'],
    ['no sector named', { sectors: [] }, 'sectors'],
    ['a later beginning', { from: '2024-06-01' }, 'period'],
    ['an earlier end', { to: '2024-06-30' }, 'period'],
    ['an older edition', { day: '2024-06-30' }, 'as_of'],
  ])('%s', (_name, other, code) => expect(reasons(other)).toEqual([{ code, sides: ['a', 'b'] }]))
})

describe('a thing that lies in a row names that row', () => {
  test.each<[string, Partial<Side>, string]>([
    ['over an amount', { qualifier: 'over' }, 'open_number'],
    ['about an amount', { qualifier: 'about' }, 'open_number'],
    ['a flow to several places', { shared: 1, otherPlaces: ['JO'] }, 'places'],
    ['money taken back', { negative: 1 }, 'negative'],
  ])('%s', (_name, other, code) => expect(reasons(other)).toEqual([{ code, sides: ['b'] }]))
})

describe('what stands in no sum names its dataset', () => {
  const some = { records: 3, codes: ['military'] }
  test.each<[string, Partial<Left>, string]>([
    ['parts of an amount', { parts: some }, 'parts'],
    ['records without a measure', { noMeasure: some }, 'no_measure'],
    ['records without a day', { undated: 1 }, 'undated'],
  ])('%s', (_name, left, code) => expect(reasons({}, left)).toEqual([{ code, sides: ['d'] }]))
})

describe('no reason is invented', () => {
  test.each<[string, Partial<Side>]>([
    ['the order of sectors', { sectors: ['Health'] }],
    ['an exact number', { qualifier: 'exactly' }],
    ['another number of records', { records: 900 }],
    ['a claim names no sectors', { sort: 'claim', sectors: [] }],
    ['a promise is for no days', { sort: 'promise', from: null, to: null, sectors: [] }],
    ['a currency that is not said', { currency: null }],
  ])('%s', (_name, other) => expect(codes(other)).toEqual([]))

  test('sectors in another order', () => {
    const sectors = ['Health', 'Education']
    expect(
      differences(
        [
          { ...SIDE, sectors },
          { ...SIDE, id: 'b', sectors: sectors.toReversed() },
        ],
        [],
      ),
    ).toEqual([])
  })
})

test('several reasons come in one order', () =>
  expect(
    codes({ currency: 'EUR', measure: 'pledge', negative: 1, qualifier: 'over' }, { undated: 2 }),
  ).toEqual(['measure', 'currency', 'open_number', 'negative', 'undated']))
