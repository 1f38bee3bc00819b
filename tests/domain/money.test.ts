// Money survives the way between decimals and minor units, and currencies never mix.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addMoney, decimalOf, isCurrency, type Money, minorDigits, moneyOf } from '#domain/money'

/** By ISO 4217, table A.1. */
const ISO = { JPY: 0, KRW: 0, VND: 0, USD: 2, EUR: 2, UAH: 2, HUF: 2, AFN: 2, KWD: 3, IQD: 3, TND: 3, CLF: 4 }

it.each(Object.entries(ISO))('%s has %i minor digits', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})

it.each([
  ['3000000000', 'USD', 300_000_000_000],
  ['1.5', 'USD', 150],
  ['0.05', 'EUR', 5],
  ['100', 'JPY', 100],
  ['100.00', 'JPY', 100],
  ['1.234', 'KWD', 1234],
  ['-2.5', 'UAH', -250],
  ['-0', 'USD', 0],
  [' 7 ', 'USD', 700],
])('%s %s is %i in minor units', (decimal, currency, minor) => {
  expect(moneyOf(decimal, currency)).toEqual({ minor, currency })
})

it.each([
  ['1.234', 'USD', 'more decimals than cents'],
  ['0.5', 'JPY', 'a part of a yen'],
  ['1,000', 'USD', 'a comma'],
  ['1e9', 'USD', 'an exponent'],
  ['', 'USD', 'nothing'],
  ['.5', 'USD', 'no whole'],
  ['90071992547409.93', 'USD', 'beyond 2^53 cents'],
])('%s %s is no amount: %s', (decimal, currency) => {
  expect(moneyOf(decimal, currency)).toBeNull()
})

it.each([
  [300_000_000_000, 'USD', '3000000000'],
  [150, 'USD', '1.50'],
  [5, 'EUR', '0.05'],
  [-5, 'EUR', '-0.05'],
  [100, 'JPY', '100'],
  [1234, 'KWD', '1.234'],
  [0, 'KWD', '0'],
])('%i %s reads %s', (minor, currency, decimal) => {
  expect(decimalOf({ minor, currency })).toBe(decimal)
})

it.each([
  ['USD', true],
  ['UAH', true],
  ['usd', false],
  ['XX', false],
  ['QQQ', false],
])('%s is a currency: %s', (code, known) => {
  expect(isCurrency(code)).toBe(known)
})

const minor = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const currency = fc.constantFrom('JPY', 'USD', 'KWD', 'CLF')

describe('for every amount', () => {
  test('decimal and minor units tell the same', () => {
    fc.assert(
      fc.property(minor, currency, (amount, code) => {
        expect(moneyOf(decimalOf({ minor: amount, currency: code }), code)?.minor).toBe(amount)
      }),
    )
  })

  test('the order of adding does not matter', () => {
    const small = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 })
    const total = (list: number[]) =>
      list.map((n): Money<'EUR'> => ({ minor: n, currency: 'EUR' })).reduce((a, b) => addMoney(a, b)).minor
    fc.assert(
      fc.property(small, (list) => {
        expect(total(list)).toBe(total([...list].reverse()))
      }),
    )
  })
})

test('dollars and euros are never added: not by the compiler, not at run time', () => {
  const dollars: Money<'USD'> = { minor: 1, currency: 'USD' }
  const euros: Money<'EUR'> = { minor: 1, currency: 'EUR' }
  // @ts-expect-error the compiler knows both currencies
  expect(() => addMoney(dollars, euros)).toThrow('never added')
  expect(addMoney(dollars, dollars)).toEqual({ minor: 2, currency: 'USD' })
})
