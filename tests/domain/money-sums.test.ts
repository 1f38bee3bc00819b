// Money is added within one measure and one currency only, and no money twice.
import { describe, expect, test } from 'vitest'
import { type MoneyFact, type MoneyLink, sumBounds, sumMoney } from '#domain/money-sums'
import type { Bounds } from '#domain/quantity'

const NONE = { amount: null, atLeast: false, batches: 0 }
const exactly = (n: number): Bounds => ({ qualifier: 'exactly', low: n, high: n })
const about = (n: number): Bounds => ({ qualifier: 'about', low: n, high: n })
const over = (n: number): Bounds => ({ qualifier: 'over', low: n, high: null })
const upTo = (n: number): Bounds => ({ qualifier: 'up_to', low: null, high: n })
const range = (n: number, m: number): Bounds => ({ qualifier: 'range', low: n, high: m })
const atLeast = (n: number): Bounds => ({ qualifier: 'at_least', low: n, high: null })
const notSaid: Bounds = { qualifier: 'not_said', low: null, high: null }

const bounds: [string, Bounds[], Bounds][] = [
  ['nothing', [], notSaid],
  ['one keeps its words', [over(3)], over(3)],
  ['one range stays a range', [range(1, 2)], range(1, 2)],
  ['two exact numbers', [exactly(3), exactly(4)], exactly(7)],
  ['one of them about', [exactly(3), about(4)], about(7)],
  ['one of them over', [exactly(3), over(4)], atLeast(7)],
  ['one of them not said', [exactly(3), notSaid], atLeast(3)],
  ['none of them said', [notSaid, notSaid], notSaid],
  ['a range counts from below', [range(1, 9), exactly(4)], atLeast(5)],
  ['only upper bounds', [upTo(3), upTo(4)], upTo(7)],
  ['an upper bound beside a number', [exactly(3), upTo(4)], atLeast(3)],
]

test.each(bounds)('sumBounds: %s', (_name, given, expected) => {
  expect(sumBounds(given)).toEqual(expected)
})

const fact = (commitment: string, measure: MoneyFact['measure'], currency: string | null, size: Bounds) =>
  ({ commitment, measure, currency, ...size, announced: NONE, delivered: NONE }) satisfies MoneyFact
const seen = (facts: MoneyFact[], links: MoneyLink[] = []) =>
  sumMoney(facts, links).map((s) => `${s.measure} ${s.currency} ${s.promised.qualifier} ${s.promised.low}`)

describe('sumMoney', () => {
  test('keeps measures and currencies apart, in the order of the measures', () => {
    const facts = [
      fact('a', 'disbursement', 'USD', exactly(1)),
      fact('b', 'pledge', 'USD', exactly(10)),
      fact('c', 'pledge', 'JPY', exactly(100)),
      fact('d', 'pledge', 'USD', exactly(1000)),
      fact('e', null, null, notSaid),
    ]
    expect(seen(facts)).toEqual([
      'pledge JPY exactly 100',
      'pledge USD exactly 1010',
      'disbursement USD exactly 1',
      'null null not_said null',
    ])
  })

  test('has nothing to say of nothing', () => {
    expect(sumMoney([], [])).toEqual([])
  })

  const two = [fact('a', 'pledge', 'USD', exactly(10)), fact('b', 'pledge', 'USD', exactly(3))]
  const links: [MoneyLink['type'], string][] = [
    ['includes_amount_of', 'pledge USD exactly 10'],
    ['supersedes', 'pledge USD exactly 10'],
    ['restates', 'pledge USD exactly 3'],
    ['part_of', 'pledge USD exactly 3'],
    ['may_overlap', 'pledge USD exactly 13'],
  ]
  test.each(links)('a %s b', (type, expected) => {
    expect(seen(two, [{ from: 'a', to: 'b', type }])).toEqual([expected])
  })

  test('says that amounts may overlap, and only of those', () => {
    const more = [...two, fact('c', 'pledge', 'EUR', exactly(5))]
    const sums = sumMoney(more, [{ from: 'a', to: 'b', type: 'may_overlap' }])
    expect(sums.map((s) => [s.currency, s.mayOverlap])).toEqual([
      ['EUR', false],
      ['USD', true],
    ])
  })

  test('an amount inside one of another measure still counts in its own', () => {
    const facts = [fact('a', 'pledge', 'USD', exactly(10)), fact('b', 'allocation', 'USD', exactly(3))]
    expect(seen(facts, [{ from: 'a', to: 'b', type: 'includes_amount_of' }])).toEqual([
      'pledge USD exactly 10',
      'allocation USD exactly 3',
    ])
  })

  test('adds batches, and says "at least" where one of them has no size', () => {
    const batch = (amount: number | null) => ({ amount, atLeast: amount === null, batches: 1 })
    const facts = [
      { ...fact('a', 'pledge', 'USD', exactly(10)), delivered: batch(4), announced: batch(1) },
      { ...fact('b', 'pledge', 'USD', exactly(10)), delivered: batch(null) },
    ]
    const [sum] = sumMoney(facts, [])
    expect(sum?.delivered).toEqual({ amount: 4, atLeast: true, batches: 2 })
    expect(sum?.announced).toEqual({ amount: 1, atLeast: false, batches: 1 })
  })
})
