// When a batch began, and when it counts as delivered, by its dated reports.
import { describe, expect, test } from 'vitest'
import { begunOn, deliveredOn } from '#domain/delivery'

const report = (stage: string, on: string) => ({ stage, on, statement: null })

describe('a batch began with its first report above the lowest rung', () => {
  test.each([
    ['nothing reported', [], null],
    ['announced only', [report('announced', '2024-01-05')], null],
    ['shipped', [report('announced', '2024-01-05'), report('shipped', '2024-02-01')], '2024-02-01'],
    [
      'the earliest of two',
      [report('received', '2024-03-01'), report('contracted', '2024-02-01')],
      '2024-02-01',
    ],
    ['a stage of another ladder', [report('ratified', '2024-02-01')], null],
  ])('%s', (_name, stages, expected) => {
    expect(begunOn('in_kind', stages)).toBe(expected)
  })
})

test('shipped is begun, and not yet delivered', () => {
  const stages = [report('shipped', '2024-02-01')]
  expect([begunOn('in_kind', stages), deliveredOn('in_kind', stages)]).toEqual(['2024-02-01', null])
})
