// Decimals as XML Schema writes them, and their sums, exact to the last digit.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDecimals, exactDecimal } from '#domain/decimal'

test.each([
  ['+01.50', '1.5'],
  ['.5', '0.5'],
  ['5.', '5'],
  [' 7\n', '7'],
  ['-0.00', '0'],
  ['-12.30', '-12.3'],
  ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ['1,000', null],
  ['1 000', null],
  ['1e6', null],
  ['.', null],
  ['', null],
  ['NaN', null],
  ['１００', null],
  ['9'.repeat(61), null],
])('%j is %j', (written, read) => {
  expect(exactDecimal(written)).toBe(read)
})

test('sums are exact, whatever the order', () => {
  const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
  const written = (n: bigint) => {
    const digits = String(n < 0n ? -n : n).padStart(3, '0')
    return exactDecimal(`${n < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`) ?? ''
  }
  fc.assert(
    fc.property(fc.array(cents), (list) => {
      const sum = list.reduce((a, b) => a + b, 0n)
      expect(list.map(written).reduce(addDecimals, '0')).toBe(written(sum))
      expect(list.map(written).reverse().reduce(addDecimals, '0')).toBe(written(sum))
    }),
  )
})
