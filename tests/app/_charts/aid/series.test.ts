// Amounts of aid: side by side within one currency, never added, never mixed.
import { expect, test } from 'vitest'
import { type AidAmount, aidSeries, promisedAmounts } from '#app/_charts/aid/series.ts'
import { boundsOf } from '#domain/quantity'
import { line, target } from '../facts.ts'

const amount = (id: string, given: Partial<AidAmount>): AidAmount => ({
  id,
  party: [{ en: 'Japan' }],
  measure: 'pledge',
  currency: 'USD',
  minor: 100,
  open: false,
  dataset: null,
  ...given,
})

test('one small chart per currency, the fuller one first, the largest amount on top', () => {
  const series = aidSeries([
    amount('a', { currency: 'JPY', minor: 5 }),
    amount('b', { minor: 100 }),
    amount('c', { minor: 300 }),
    amount('d', { currency: null, minor: null }),
  ])
  expect(series.currencies.map((c) => [c.currency, c.points.map((p) => p.amount.id)])).toEqual([
    ['USD', ['c', 'b']],
    ['JPY', ['a']],
  ])
  expect(series.currencies.map((c) => c.largest?.id)).toEqual(['c', 'a'])
  expect(series.without.map((one) => one.id)).toEqual(['d'])
})

test('the same party and measure from two datasets stay two amounts', () => {
  const twice = aidSeries([amount('a', { minor: 100 }), amount('b', { minor: 100 })])
  expect(twice.currencies[0]?.points.map((p) => p.amount.minor)).toEqual([100, 100])
})

test('an amount not said comes last and is no largest one', () => {
  const [usd] = aidSeries([amount('a', { minor: null }), amount('b', { minor: -20 })]).currencies
  expect(usd?.points.map((p) => p.amount.id)).toEqual(['b', 'a'])
  expect(usd?.scale.from).toBeLessThanOrEqual(-20)
  expect(aidSeries([amount('a', { minor: null })]).currencies[0]?.largest).toBeNull()
})

const marks = [
  ['claimed_total', 'not_judged'],
  ['pledge', 'promised'],
  ['commitment', 'promised'],
  ['allocation', 'under_way'],
  ['disbursement', 'fulfilled'],
  ['in_kind_value', 'not_judged'],
  [null, 'not_judged'],
] as const
test.each(marks)('measure %s is drawn as %s', (measure, mark) => {
  expect(aidSeries([amount('a', { measure })]).currencies[0]?.points[0]?.mark).toBe(mark)
})

test('promises of money become amounts, other targets do not', () => {
  const money = { form: 'money', currency: 'USD', measure: 'allocation', ...boundsOf('over', 300) } as const
  const lines = [line({ slug: 'x', targets: [target({ id: 'm', ...money }), target({ id: 'n' })] })]
  expect(promisedAmounts(lines)).toMatchObject([
    { id: 'm', currency: 'USD', measure: 'allocation', minor: 300, open: true, dataset: null },
  ])
})
