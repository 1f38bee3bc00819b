/** Sums of decimals as text: nothing is lost where numbers would lose it. */
import { expect, test } from 'vitest'
import { ExactSum, sumsBy } from '#domain/exact-sum'

test.each<[string, string[], string]>([
  ['nothing', [], '0'],
  ['tenths', ['0.1', '0.2'], '0.3'],
  ['a long number and a small one', ['9007199254740993', '0.000001'], '9007199254740993.000001'],
  ['more places later', ['1', '0.5', '0.25'], '1.75'],
  ['fewer places later', ['0.25', '0.5', '1'], '1.75'],
  ['below zero', ['-1.5', '1'], '-0.5'],
  ['to nothing', ['-0.10', '0.1'], '0'],
])('%s', (_name, amounts, sum) => {
  const total = new ExactSum()
  for (const amount of amounts) total.add(amount)
  expect(String(total)).toBe(sum)
  expect(total.count).toBe(amounts.length)
})

test('by name, without what has none', () => {
  const rows = [
    { name: 'a', n: '1.5' },
    { name: null, n: '9' },
    { name: 'a', n: '2' },
  ]
  const sums = sumsBy(
    rows,
    (row) => row.name,
    (row) => row.n,
  )
  expect([...sums].map(([key, sum]) => [key, String(sum)])).toEqual([['a', '3.5']])
})
