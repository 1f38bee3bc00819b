/** What an address asks of flows: periods by day, month and year; what cannot be meant is told. */
import { expect, test } from 'vitest'
import { flowParams, readFlowFilter, showsAll } from '#domain/flow-filter'

const read = (text: string) => readFlowFilter(new URLSearchParams(text))

test.each([
  ['days', 'from=2024-02-03&to=2024-02-05', '2024-02-03', '2024-02-05'],
  ['months', 'from=2024-02&to=2024-02', '2024-02-01', '2024-02-29'],
  ['years', 'from=2023&to=2024', '2023-01-01', '2024-12-31'],
  ['nothing', '', '', ''],
])('%s', (_name, text, from, to) => expect(read(text)).toMatchObject({ filter: { from, to }, flaws: [] }))

test.each([
  ['a day that does not exist', 'from=2024-02-30', 'from', 'bad_day'],
  ['a month that does not exist', 'to=2024-13', 'to', 'bad_day'],
  ['a word', 'from=yesterday', 'from', 'bad_day'],
  ['a measure that is none', 'measure=money', 'measure', 'unknown_value'],
  ['a period that ends before it begins', 'from=2024&to=2023', 'to', 'window_reversed'],
])('%s is told', (_name, text, at, code) => expect(read(text).flaws).toMatchObject([{ at, code }]))

test('equal filters have equal addresses', () => {
  const { filter } = read('to=2024&currency=usd&provider=japan&q=x&from=2024')
  expect(flowParams(filter).toString()).toBe('q=x&provider=japan&currency=USD&from=2024-01-01&to=2024-12-31')
})

test.each([
  ['', false],
  ['all=yes', true],
  ['measure=none', true],
  ['all=no&measure=commitment', false],
])('“%s” shows parts and amounts without a measure: %s', (text, shown) =>
  expect(showsAll(read(text).filter)).toBe(shown),
)
