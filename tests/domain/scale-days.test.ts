// A time axis: whole months or years around the days, and few ticks.
import { expect, test } from 'vitest'
import { dayNumber, dayScale } from '#domain/scale-days'

const cases: [string, [string, ...string[]], string, string, number][] = [
  ['one day', ['2026-11-21'], '2026-11-01', '2026-12-01', 2],
  ['half a year', ['2024-11-16', '2025-04-02'], '2024-11-01', '2025-05-01', 7],
  ['a year and a half, by quarters', ['2024-11-16', '2026-02-01'], '2024-10-01', '2026-04-01', 7],
  ['three years, by halves', ['2026-11-21', '2024-01-01'], '2024-01-01', '2027-01-01', 7],
  ['a decade', ['2020-05-01', '2029-05-01'], '2020-01-01', '2030-01-01', 6],
]
test.each(cases)('%s', (_, days, from, to, ticks) => {
  const scale = dayScale(days)
  expect([scale.from, scale.to, scale.ticks.length]).toEqual([from, to, ticks])
  expect([scale.ticks[0], scale.ticks.at(-1)]).toEqual([from, to])
})

test('days are numbered from 1970', () => {
  expect([dayNumber('1970-01-01'), dayNumber('1970-03-01'), dayNumber('1969-12-31')]).toEqual([0, 59, -1])
})
