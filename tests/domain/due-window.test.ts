// Windows of days: in order, apart or not, and as Extended Date/Time Format.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays } from '#domain/day'
import {
  apart,
  type CalendarWindow,
  edtf,
  inOrder,
  isCalendar,
  NO_WINDOW,
  sameWindow,
} from '#domain/due-window'

const calendar = (start: string | null, strict_end: string, generous_end = strict_end): CalendarWindow => ({
  ...NO_WINDOW,
  type: 'calendar',
  start,
  strict_end,
  generous_end,
})
const year = (y: number) => calendar(`${y}-01-01`, `${y}-12-31`)
const fall = calendar('2025-09-01', '2025-11-30', '2025-12-21')

it.each([
  ['a year and the next', year(2024), year(2025), true],
  ['a fall within its year', fall, year(2025), false],
  ['the generous days count', fall, calendar('2025-12-10', '2025-12-31'), false],
  ['ends without a start', calendar(null, '2024-12-31'), calendar(null, '2025-06-30'), true],
  ['the same', fall, fall, false],
])('apart: %s', (_name, a, b, yes) => {
  expect(apart(a, b)).toBe(yes)
  expect(apart(b, a)).toBe(yes)
})

it.each([
  [fall, '2025-09-01/2025-11-30~'],
  [year(2024), '2024-01-01/2024-12-31'],
  [calendar('2024-11-16', '2024-11-16'), '2024-11-16'],
  [calendar(null, '2024-12-31'), '../2024-12-31'],
  [NO_WINDOW, null],
  [{ ...NO_WINDOW, type: 'soon' as const, phrase: 'soon' }, null],
])('EDTF %#', (window, text) => {
  expect(edtf(window)).toBe(text)
})

it.each([
  ['in order', fall, true],
  ['start after the end', calendar('2025-12-01', '2025-11-30'), false],
  ['latest end before the end', calendar('2025-09-01', '2025-11-30', '2025-11-01'), false],
  [
    'start after the latest end, no end',
    { start: '2025-02-01', strict_end: null, generous_end: '2025-01-01' },
    false,
  ],
  ['nothing known', NO_WINDOW, true],
])('%s', (_name, window, yes) => {
  expect(inOrder(window)).toBe(yes)
})

test('calendar needs its ends', () => {
  expect(isCalendar(fall)).toBe(true)
  expect(isCalendar({ ...fall, strict_end: null })).toBe(false)
  expect(isCalendar({ ...fall, type: 'event' })).toBe(false)
})

test('apart is the same seen from either side, and no window is apart from itself', () => {
  const window = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.nat(200), fc.nat(60), fc.boolean())
    .map(([from, long, more, open]) => {
      const end = addDays('2024-01-01', from + long)
      return calendar(open ? null : addDays('2024-01-01', from), end, addDays(end, more))
    })
  fc.assert(
    fc.property(window, window, (a, b) => {
      expect(apart(a, b)).toBe(apart(b, a))
      expect(apart(a, a)).toBe(false)
      expect(sameWindow(a, { ...a })).toBe(true)
    }),
  )
})
