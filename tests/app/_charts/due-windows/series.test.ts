// Due windows on a line of time: dated ones in order, the others with the reason why they are not drawn.
import { expect, test } from 'vitest'
import { windowSeries } from '#app/_charts/due-windows/series.ts'
import { type DueWindow, NO_WINDOW } from '#domain/due-window'
import { line } from '../facts.ts'

const calendar = (start: string | null, strict_end: string | null, generous_end = strict_end): DueWindow => ({
  ...NO_WINDOW,
  type: 'calendar',
  start,
  strict_end,
  generous_end,
})
const lines = [
  line({ id: 'late', due: calendar('2025-09-01', '2025-11-30', '2025-12-21'), fulfilled_on: '2025-10-22' }),
  line({ id: 'early', due: calendar(null, '2024-12-31') }),
  line({ id: 'event', due: { ...NO_WINDOW, type: 'event', phrase: 'once it is over' } }),
  line({ id: 'none' }),
  line({ id: 'broken', due: calendar('2025-01-01', null) }),
]
const series = windowSeries(lines, '2026-11-21')

test('earliest end first; an unsaid start stays unsaid', () => {
  expect(series.points.map((p) => [p.line.id, p.start, p.strict, p.generous, p.fulfilled])).toEqual([
    ['early', null, '2024-12-31', '2024-12-31', null],
    ['late', '2025-09-01', '2025-11-30', '2025-12-21', '2025-10-22'],
  ])
})

test('what has no date says why', () => {
  expect(series.undated.map(({ line: { id }, why }) => [id, why])).toEqual([
    ['event', 'event'],
    ['none', 'none'],
    ['broken', 'none'],
  ])
})

test('the span is of the windows, the scale holds the day shown too', () => {
  expect(series.span).toEqual({ from: '2024-12-31', to: '2025-12-21' })
  expect(series.scale.from <= '2024-12-31' && series.scale.to > '2026-11-21').toBe(true)
})

test('without any window there is a scale and no span', () => {
  const empty = windowSeries([], '2026-11-21')
  expect(empty.span).toBeNull()
  expect(empty.scale.from <= '2026-11-21' && empty.scale.to > '2026-11-21').toBe(true)
})
