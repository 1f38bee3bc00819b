// An axis of amounts: round numbers around all of them, zero among them.
import { expect, test } from 'vitest'
import { amountScale } from '#domain/scale-amount'

const cases: [string, number[], number[]][] = [
  ['none', [], [0, 1]],
  ['one', [1], [0, 1]],
  ['a hundred', [100], [0, 50, 100]],
  ['thirty-two', [32], [0, 10, 20, 30, 40]],
  ['billions', [3e11], [0, 1e11, 2e11, 3e11]],
  ['a correction below zero', [400, -100], [-200, 0, 200, 400]],
]
test.each(cases)('%s', (_, amounts, ticks) => {
  expect(amountScale(amounts)).toEqual({ from: ticks[0], to: ticks.at(-1), ticks })
})
