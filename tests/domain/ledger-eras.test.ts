// As of any day, the ledger tells what was known to have happened by then.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/day'
import { NO_WINDOW } from '#domain/due-window'
import { eras, type Facts, FOREVER, judge } from '#domain/ledger'
import type { Act } from '#domain/statement'
import { batch, FACTS, said, year2024 } from '#tests/support/facts.ts'

/** Facts that happened by the end of a day, told here a second time on purpose: the rule must agree with it. */
const until = (facts: Facts, day: string): Facts => ({
  ...facts,
  statements: facts.statements.filter((one) => one.said_on <= day),
  statuses: facts.statuses.filter((one) => one.on <= day),
  looks: facts.looks.filter((on) => on <= day),
  batches: facts.batches.flatMap((one) => {
    const stages = one.stages.filter((stage) => stage.on <= day)
    return stages.length > 0 ? [{ ...one, stages }] : []
  }),
})

const anyDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2024-06-01', n))
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    statements: fc.array(
      fc.tuple(
        fc.constantFrom<Act>('makes', 'restates', 'revises', 'reports_delivery'),
        anyDay,
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    statuses: fc.array(
      fc.tuple(fc.constantFrom('in_progress' as const, 'fulfilled' as const, 'not_known' as const), anyDay),
      { maxLength: 3 },
    ),
    batches: fc.array(fc.tuple(fc.constantFrom('announced', 'shipped', 'received'), anyDay), {
      maxLength: 3,
    }),
    looks: fc.array(anyDay, { maxLength: 2 }),
  })
  .map(({ statements, statuses, batches, looks }) => ({
    ...FACTS,
    looks,
    statements: statements.map(([act, on, dated], n) =>
      said(`s${n}`, act, on, { window: dated ? year2024 : NO_WINDOW, account: [n % 2 ? 'b' : 'p'] }),
    ),
    statuses: statuses.map(([fulfilment, on]) => ({ fulfilment, on, statements: ['s0'] })),
    batches: batches.map(([stage, on], n) => ({ ...batch(n + 1, stage, on, 's0'), id: `b${n}` })),
  }))

describe('eras', () => {
  test('a promise of 2024 fulfilled in 2025 has two', () => {
    const found = eras({
      ...FACTS,
      statuses: [{ fulfilment: 'fulfilled', on: '2025-03-01', statements: ['s1'] }],
    })
    expect(found.map((era) => [era.from, era.until, era.judgement.fulfilment])).toEqual([
      ['2024-11-16', '2025-03-01', 'not_known'],
      ['2025-03-01', FOREVER, 'fulfilled'],
    ])
  })

  test('nothing said, no eras', () => expect(eras({ ...FACTS, statements: [] })).toEqual([]))

  test('as of any day they tell what judging the facts up to that day tells', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const era = eras(facts).find((one) => one.from <= day && day < one.until)
        const first = facts.statements
          .filter((one) => one.act !== 'reports_delivery')
          .map((one) => one.said_on)
          .sort()[0]
        if (era) expect(era.judgement).toEqual(judge(until(facts, day)))
        else if (first) expect(day < first).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('they follow each other without a gap to the end of days', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = eras(facts)
        for (const [n, era] of found.entries()) expect(era.until).toBe(found[n + 1]?.from ?? FOREVER)
      }),
    )
  })
})
