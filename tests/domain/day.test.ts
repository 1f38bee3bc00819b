// Days exist, follow each other, and compare as text.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays, dayIn, daysBetween, earliestDay, isDay, latestDay, monthEnd, timeIn } from '#domain/day'

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['2024-11-16T00:00', false],
  ['', false],
])('%s is a day: %s', (text, real) => {
  expect(isDay(text)).toBe(real)
})

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-12-31', -60, '2024-11-01'],
  ['2025-03-01', -1, '2025-02-28'],
  ['9999-12-31', 1, '9999-12-31'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
})

it.each([
  [2024, 2, '2024-02-29'],
  [2025, 2, '2025-02-28'],
  [2024, 12, '2024-12-31'],
  [9999, 12, '9999-12-31'],
  [2024, 9, '2024-09-30'],
])('%i-%i ends on %s', (year, month, end) => {
  expect(monthEnd(year, month)).toBe(end)
})

it.each([
  ['UTC', '2024-11-16'],
  ['Asia/Tokyo', '2024-11-17'],
  ['America/New_York', '2024-11-16'],
])('16 November 2024, 22:30 UTC, is in %s the day %s', (zone, day) => {
  expect(dayIn(zone, Date.UTC(2024, 10, 16, 22, 30))).toBe(day)
})

it.each([
  ['UTC', '22:05'],
  ['Asia/Tokyo', '07:05'],
  ['Asia/Kathmandu', '03:50'],
  ['Europe/London', '22:05'],
])('22:05 UTC is in %s at %s', (zone, time) => {
  expect(timeIn(zone, Date.UTC(2024, 10, 16, 22, 5))).toBe(time)
})

test('midnight begins a day', () => expect(timeIn('Europe/Kyiv', Date.UTC(2024, 10, 16, 22))).toBe('00:00'))

test('the latest and the earliest of some days, none of none', () => {
  expect(latestDay(['2024-01-02', null, '2024-01-10', undefined])).toBe('2024-01-10')
  expect(earliestDay(['2024-01-02', null, '2024-01-10'])).toBe('2024-01-02')
  expect(latestDay([])).toBeNull()
  expect(earliestDay([null])).toBeNull()
})

test('for all days, adding and counting agree, and later days are greater texts', () => {
  const start = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('1970-01-01', n))
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 20_000 }), (day, n) => {
      const then = addDays(day, n)
      expect(isDay(then)).toBe(true)
      expect(daysBetween(day, then)).toBe(n)
      expect(then > day).toBe(true)
    }),
  )
})
