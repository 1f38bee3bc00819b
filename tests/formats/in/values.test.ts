// Numbers and days in cells: what is read, what is nothing, what has two readings; and exact sums.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, exactDecimal, negated, scaled, within } from '#domain/decimal'
import { dayIn, decimalIn } from '#formats/in/table/values'

test.each<[string, string | null]>([
  ['0', '0'],
  ['-0', '0'],
  ['007.50', '7.5'],
  ['+3', '3'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1e-06', '0.000001'],
  ['-1.5E+3', '-1500'],
  ['−2', '-2'],
  [' 12 ', '12'],
  ['123456789012345678.000000001', '123456789012345678.000000001'],
  ...['', ' ', '.', '..', '…', '-', '–', 'NA', 'n/a', 'NaN', 'null', '#N/A'].map((cell): [string, null] => [
    cell,
    null,
  ]),
])('the number %j is %j', (cell, value) => {
  expect(decimalIn(cell)).toEqual({ value })
})

test.each([
  ...[
    '1,5',
    '0,002645',
    '1.234,56',
    '1,234,567',
    '1,234.5',
    '1 234',
    "1'234",
    '1\u202f234,5',
    '1.234.567',
    ',5',
  ].map((cell) => [cell, 'cell_decimal_of_locale'] as const),
  ...['x', '1x', '12 EUR', '1e9999', '=1+1', '1e', '--1', '٣', '９', '1'.repeat(70)].map(
    (cell) => [cell, 'cell_not_a_number'] as const,
  ),
])('%j is no number: %s', (cell, flaw) => {
  expect(decimalIn(cell)).toEqual({ flaw })
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-11-16T23:59:00Z', '2024-11-16'],
  ['2024-11-16 10:00', '2024-11-16'],
  ['', null],
  ['.', null],
])('the day %j is %j', (cell, value) => {
  expect(dayIn(cell)).toEqual({ value })
})

test.each([
  ['11/12/2024', 'cell_day_of_locale'],
  ['16.11.2024', 'cell_day_of_locale'],
  ['16.11.24', 'cell_day_of_locale'],
  ['2024/11/16', 'cell_day_of_locale'],
  ['16-11-2024', 'cell_day_of_locale'],
  ['45612', 'cell_day_number'],
  ['2024年11月16日', 'cell_day_of_locale'],
  ['2023-02-29', 'cell_not_a_day'],
  ['next week', 'cell_not_a_day'],
])('%j is no day: %s', (cell, flaw) => {
  expect(dayIn(cell)).toEqual({ flaw })
})

describe('exact sums', () => {
  const number = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
  const written = ([digits, places]: [bigint, number]): string => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
    const at = text.length - places
    return `${digits < 0n ? '-' : ''}${text.slice(0, at)}${places ? `.${text.slice(at)}` : ''}`
  }

  test('adding is what whole numbers at one scale give, and taking away again gives nothing', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [written(a), written(b)]
        const sum = addDecimals(x, y)
        const nano = ([digits, places]: [bigint, number]) => digits * 10n ** BigInt(9 - places)
        expect(scaled(sum, 9)).toBe(String(nano(a) + nano(b)))
        expect(addDecimals(sum, negated(sum))).toBe('0')
        expect(exactDecimal(sum)).toBe(sum)
      }),
    )
  })

  test('a tenth and two tenths are three', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(scaled('0.002645', 9)).toBe('2645000')
    expect(scaled('12', -3)).toBe('0.012')
    expect([within('-2000', '2000'), within('2000.1', '2000')]).toEqual([true, false])
  })
})
