// Which window governs, which was first, and how often a promise moved.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '#domain/day'
import { type DueWindow, NO_WINDOW } from '#domain/due-window'
import { standingDays, standingOn } from '#domain/standing'
import type { Act } from '#domain/statement'
import { type DatedWindow, windowsOf } from '#domain/windows'

const P = ['promiser-ministry', 'promiser']
const B = ['beneficiary']
const year = (y: number): DueWindow => ({
  type: 'calendar',
  phrase: `in ${y}`,
  start: `${y}-01-01`,
  strict_end: `${y}-12-31`,
  generous_end: `${y}-12-31`,
  rule: 'year',
})
const soon: DueWindow = { ...NO_WINDOW, type: 'soon', phrase: 'soon' }
const fall2025: DueWindow = {
  ...year(2025),
  phrase: 'next fall',
  start: '2025-09-01',
  strict_end: '2025-11-30',
}
const said = (act: Act, said_on: string, window: DueWindow, account = P): DatedWindow => ({
  act,
  said_on,
  window,
  account,
})

const phrases = (statements: DatedWindow[]) => {
  const { first, latest, governing, moved } = windowsOf(statements, ['promiser'])
  return [first.phrase, latest.phrase, governing.phrase, moved]
}

describe('first, latest, governing, moved', () => {
  const cases: [string, DatedWindow[], [string | null, string | null, string | null, number]][] = [
    ['nothing said', [], [null, null, null, 0]],
    ['once', [said('makes', '2024-01-01', year(2024))], ['in 2024', 'in 2024', 'in 2024', 0]],
    [
      'a later restatement moves, but the first governs',
      [said('makes', '2024-01-01', year(2024)), said('restates', '2024-12-01', year(2025))],
      ['in 2024', 'in 2025', 'in 2024', 1],
    ],
    [
      'a revision governs',
      [said('makes', '2024-01-01', year(2024)), said('revises', '2024-12-01', year(2025))],
      ['in 2024', 'in 2025', 'in 2025', 1],
    ],
    [
      'a revision within the old window is a move too',
      [said('makes', '2024-01-01', year(2025)), said('revises', '2024-12-01', fall2025)],
      ['in 2025', 'next fall', 'next fall', 1],
    ],
    [
      'an echo in other words is no move',
      [said('makes', '2024-11-16', year(2025)), said('restates', '2024-12-01', fall2025)],
      ['in 2025', 'next fall', 'in 2025', 0],
    ],
    [
      'twice moved',
      [
        said('makes', '2023-01-01', year(2023)),
        said('restates', '2024-01-02', year(2024)),
        said('revises', '2025-01-02', year(2025)),
      ],
      ['in 2023', 'in 2025', 'in 2025', 2],
    ],
    [
      'a restatement of the same day never counts as the first, whatever was recorded first',
      [said('restates', '2024-01-01', year(2025)), said('makes', '2024-01-01', year(2024))],
      ['in 2024', 'in 2024', 'in 2024', 1],
    ],
    [
      'a restatement is first only where nothing else gave a window',
      [said('makes', '2024-06-13', NO_WINDOW), said('restates', '2024-11-16', fall2025)],
      ['next fall', 'next fall', 'next fall', 0],
    ],
    [
      "the promiser's words govern over the beneficiary's",
      [said('restates', '2024-11-16', year(2025), B), said('restates', '2024-11-16', fall2025)],
      ['next fall', 'next fall', 'next fall', 0],
    ],
    [
      "the beneficiary's words where the promiser gave none",
      [said('makes', '2024-11-16', NO_WINDOW), said('makes', '2024-11-16', year(2024), B)],
      ['in 2024', 'in 2024', 'in 2024', 0],
    ],
    [
      'the promiser first speaks after the date others heard: a restatement does not undo the delay',
      [said('makes', '2024-01-01', year(2024), B), said('restates', '2025-02-01', year(2026))],
      ['in 2024', 'in 2026', 'in 2024', 1],
    ],
    [
      'but a revision says openly that it moved',
      [said('makes', '2024-01-01', year(2024), B), said('revises', '2025-02-01', year(2026))],
      ['in 2026', 'in 2026', 'in 2026', 0],
    ],
    ['words without a date', [said('makes', '2024-01-01', soon)], ['soon', 'soon', 'soon', 0]],
    [
      'a date beats words without one, and words later do not take it back',
      [said('makes', '2024-01-01', year(2024)), said('revises', '2024-12-01', soon)],
      ['in 2024', 'in 2024', 'in 2024', 0],
    ],
    [
      'reports, claims and withdrawals set no date',
      [
        said('makes', '2024-01-01', year(2024)),
        said('reports_delivery', '2024-02-01', year(2030)),
        said('withdraws', '2024-03-01', year(2031)),
      ],
      ['in 2024', 'in 2024', 'in 2024', 0],
    ],
  ]
  it.each(cases)('%s', (_name, statements, expected) => {
    expect(phrases(statements)).toEqual(expected)
  })
})

test('no restatement ever makes a late promise less late', () => {
  const statement = fc
    .record({
      act: fc.constantFrom<Act>('makes', 'restates', 'revises', 'withdraws', 'reports_progress'),
      on: fc.integer({ min: 0, max: 1000 }),
      end: fc.integer({ min: 0, max: 2000 }),
      own: fc.boolean(),
    })
    .map(({ act, on, end, own }) => {
      const day = addDays('2024-01-01', end)
      const window = { ...year(2024), start: null, strict_end: day, generous_end: addDays(day, 20) }
      return said(act, addDays('2024-01-01', on), window, own ? P : B)
    })
  const late = (statements: DatedWindow[], day: string) => {
    const { governing } = windowsOf(statements, ['promiser'])
    const facts = {
      life: 'active',
      fulfilment: 'not_known',
      fulfilled_on: null,
      testability: 'testable',
    } as const
    return ['possibly_overdue', 'overdue'].indexOf(
      standingOn(standingDays({ ...facts, window: governing }), day),
    )
  }
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 6 }), fc.boolean(), fc.nat(2000), (before, own, ahead) => {
      const day = '2026-12-01'
      const end = addDays(day, ahead)
      const window = { ...year(2026), start: null, strict_end: end, generous_end: end }
      const after = [...before, said('restates', day, window, own ? P : B)]
      expect(late(after, day)).toBeGreaterThanOrEqual(late(before, day))
    }),
    { numRuns: 2000 },
  )
})
