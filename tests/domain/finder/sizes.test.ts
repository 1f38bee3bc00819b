// Amounts and counts in English sentences.
import { describe, expect, test } from 'vitest'
import { readLast } from '#tests/support/readout.ts'

describe('sizes', () => {
  test.each([
    [
      'over',
      'Norway will provide over USD 3 billion.',
      { qualifier: 'over', low: '3000000000', high: null, currency: 'USD' },
    ],
    [
      'a scale word',
      'Norway will lend 1.85 trillion yen.',
      { qualifier: 'exactly', low: '1850000000000', high: '1850000000000', currency: 'JPY' },
    ],
    [
      'up to',
      'Norway will grant up to €2.5 million.',
      { qualifier: 'up_to', low: null, high: '2500000', currency: 'EUR' },
    ],
    [
      'about',
      'Norway will give about 40 million euros.',
      { qualifier: 'about', low: '40000000', high: '40000000', currency: 'EUR' },
    ],
    [
      'a range',
      'Norway will give $10-15 million.',
      { qualifier: 'range', low: '10000000', high: '15000000', currency: 'USD' },
    ],
  ])('money: %s', (_name, sentence, money) => {
    expect(readLast(sentence)?.money).toEqual([expect.objectContaining(money)])
  })
  test.each([
    [
      'figures',
      'Norway will deliver 32 generators.',
      { qualifier: 'exactly', low: 32, high: 32, unit: 'generators' },
    ],
    [
      'almost',
      'Norway will deliver almost 100 generators.',
      { qualifier: 'about', low: 100, high: 100, unit: 'generators' },
    ],
    [
      'dozens',
      'Norway will deliver dozens of vehicles.',
      { qualifier: 'not_said', low: null, high: null, unit: 'vehicles' },
    ],
    [
      'a word',
      'Norway will send four helicopters.',
      { qualifier: 'exactly', low: 4, high: 4, unit: 'helicopters' },
    ],
    [
      'at least',
      'Norway will train at least 1,200 nurses.',
      { qualifier: 'at_least', low: 1200, high: null, unit: 'nurses' },
    ],
  ])('things: %s', (_name, sentence, quantity) => {
    expect(readLast(sentence)?.quantities).toEqual([expect.objectContaining(quantity)])
  })
})
