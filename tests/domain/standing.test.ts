// All twelve standings, their order, and how they follow each other as days pass.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '#domain/day'
import { type DueWindow, NO_WINDOW } from '#domain/due-window'
import { STANDINGS, type Standing, type StandingFacts, standingDays, standingOn } from '#domain/standing'

const fall: DueWindow = {
  type: 'calendar',
  phrase: 'next fall',
  start: '2025-09-01',
  strict_end: '2025-11-30',
  generous_end: '2025-12-21',
  rule: 'season',
}
const soon: DueWindow = { ...NO_WINDOW, type: 'soon', phrase: 'soon' }
const open: StandingFacts = {
  life: 'active',
  fulfilment: 'not_known',
  fulfilled_on: null,
  testability: 'testable',
  window: fall,
}
const done = (fulfilled_on: string | null): Partial<StandingFacts> => ({
  fulfilment: 'fulfilled',
  fulfilled_on,
})

/** facts, day, standing: the sixty days before 30 November 2025 begin on 1 October. */
const CASES: [string, Partial<StandingFacts>, string, Standing][] = [
  ['withdrawn', { life: 'withdrawn' }, '2026-01-01', 'closed'],
  ['superseded, though fulfilled', { life: 'superseded', ...done('2025-10-22') }, '2026-01-01', 'closed'],
  ['fulfilled within the window', done('2025-10-22'), '2026-01-01', 'fulfilled_in_time'],
  ['fulfilled before the window', done('2025-01-01'), '2026-01-01', 'fulfilled_in_time'],
  ['fulfilled on the strict end', done('2025-11-30'), '2026-01-01', 'fulfilled_in_time'],
  ['fulfilled on the day after', done('2025-12-01'), '2026-01-01', 'fulfilled_possibly_late'],
  ['fulfilled on the generous end', done('2025-12-21'), '2026-01-01', 'fulfilled_possibly_late'],
  ['fulfilled after it', done('2025-12-22'), '2026-01-01', 'fulfilled_late'],
  ['fulfilled, no window', { ...done('2025-10-22'), window: NO_WINDOW }, '2026-01-01', 'fulfilled'],
  ['fulfilled, no day', done(null), '2026-01-01', 'fulfilled'],
  [
    'vague, yet fulfilled',
    { ...done('2025-10-22'), testability: 'vague' },
    '2026-01-01',
    'fulfilled_in_time',
  ],
  ['not fulfilled', { fulfilment: 'not_fulfilled' }, '2025-01-01', 'not_fulfilled'],
  [
    'vague, not fulfilled',
    { fulfilment: 'not_fulfilled', testability: 'vague' },
    '2026-01-01',
    'not_fulfilled',
  ],
  ['vague with a date', { testability: 'vague' }, '2026-01-01', 'not_judged'],
  ['vague without', { testability: 'vague', window: NO_WINDOW }, '2026-01-01', 'not_judged'],
  ['continuing', { testability: 'continuing', window: NO_WINDOW }, '2026-01-01', 'not_judged'],
  ['a process past its date is not judged late', { testability: 'process' }, '2026-01-01', 'not_judged'],
  ['a process without a date', { testability: 'process', window: NO_WINDOW }, '2026-01-01', 'no_date'],
  ['no window', { window: NO_WINDOW }, '2026-01-01', 'no_date'],
  ['soon is no date', { window: soon }, '2026-01-01', 'no_date'],
  ['61 days before', {}, '2025-09-30', 'not_due'],
  ['60 days before', {}, '2025-10-01', 'due_soon'],
  ['on the strict end', {}, '2025-11-30', 'due_soon'],
  ['the day after', {}, '2025-12-01', 'possibly_overdue'],
  ['on the generous end', {}, '2025-12-21', 'possibly_overdue'],
  ['the day after that', {}, '2025-12-22', 'overdue'],
  ['partly fulfilled follows the same rule', { fulfilment: 'partly_fulfilled' }, '2025-12-22', 'overdue'],
  ['in progress too', { fulfilment: 'in_progress' }, '2025-12-01', 'possibly_overdue'],
  ['not started too', { fulfilment: 'not_started' }, '2025-09-30', 'not_due'],
]

describe('a standing', () => {
  it.each(CASES)('%s', (_name, change, day, standing) => {
    expect(standingOn(standingDays({ ...open, ...change }), day)).toBe(standing)
  })

  test('each of the twelve has a case', () => {
    const shown = new Set(CASES.map((one) => one[3]))
    expect(STANDINGS).toHaveLength(12)
    expect(STANDINGS.filter((one) => !shown.has(one))).toEqual([])
  })

  test('due soon is a setting', () => {
    expect(standingOn(standingDays(open, 30), '2025-10-30')).toBe('not_due')
    expect(standingOn(standingDays(open, 30), '2025-10-31')).toBe('due_soon')
  })
})

const ORDER = ['not_due', 'due_soon', 'possibly_overdue', 'overdue']
const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n))
const facts: fc.Arbitrary<StandingFacts> = fc
  .record({
    life: fc.constantFrom('active', 'superseded', 'withdrawn'),
    fulfilment: fc.constantFrom('not_known', 'partly_fulfilled', 'fulfilled', 'not_fulfilled'),
    fulfilled_on: fc.option(day),
    testability: fc.constantFrom('testable', 'process', 'continuing', 'vague'),
    dated: fc.boolean(),
    end: day,
    more: fc.nat(100),
  })
  .map(({ dated, end, more, ...rest }) => ({
    ...rest,
    window: dated ? { ...fall, start: null, strict_end: end, generous_end: addDays(end, more) } : NO_WINDOW,
  })) as fc.Arbitrary<StandingFacts>

test('as days pass a standing stays, or goes on in one direction', () => {
  fc.assert(
    fc.property(facts, day, day, (given, a, b) => {
      const [first, then] = [a, b].sort().map((one) => standingOn(standingDays(given), one)) as [
        Standing,
        Standing,
      ]
      if (ORDER.includes(first)) expect(ORDER.indexOf(then)).toBeGreaterThanOrEqual(ORDER.indexOf(first))
      else expect(then).toBe(first)
    }),
  )
})

test('closed comes before all else, and nothing without an end is ever late', () => {
  fc.assert(
    fc.property(facts, day, (given, on) => {
      const standing = standingOn(standingDays(given), on)
      expect(standing === 'closed').toBe(given.life !== 'active')
      if (given.window.type !== 'calendar') expect(standing).not.toMatch(/late|due|time/)
      if (given.testability !== 'testable') expect(ORDER).not.toContain(standing)
    }),
  )
})
