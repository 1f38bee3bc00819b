// The founding records, as the ledger shows them on 21 November 2026: worked out by hand from what the documents say.
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { MEMORY } from '#db/open'
import { type LedgerLine, ledgerLines } from '#db/queries/ledger-lines'
import { statementLines } from '#db/queries/statement-lines'
import { statement } from '#db/schema/sqlite'
import { isEmptyBook, seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { DEFAULT_SORT, NO_FILTER } from '#domain/filter'
import { emptyStore } from '#tests/support/store.ts'

const DAY = '2026-11-21'
let store: Store
let lines: LedgerLine[]

beforeAll(async () => {
  store = openStore(MEMORY)
  await seedDocuments(store)
  const query = { filter: NO_FILTER, sort: DEFAULT_SORT, locale: 'en', limit: 200, cursor: null } as const
  lines = (await ledgerLines(store.read, { ...query, day: DAY })).lines
  return () => store.close()
})

/** slug, fulfilment, standing, evidence, attested by. */
const EXPECTED = `bilateral-document fulfilled fulfilled both_sides promiser
bilateral-relations not_known not_judged not_looked promiser
energy-equipment-november not_known no_date not_looked promiser
first-deputy-pm-visit not_known overdue not_looked beneficiary
frozen-assets-3bn not_known no_date not_looked beneficiary
generators-100 not_known overdue not_looked beneficiary
generators-32-kharkiv-odesa not_known no_date not_looked third_party
generators-batch-today not_known overdue not_looked beneficiary
information-sharing not_known not_judged not_looked promiser
investment-agreement-revision not_known no_date not_looked promiser
mine-action-conference fulfilled fulfilled_in_time third_party both
mine-action-work-together not_known no_date not_looked promiser
nato-cap-contributions not_known no_date not_looked promiser
nuclear-safety-working-group not_known no_date not_looked promiser
peace-formula-cooperation not_known not_judged not_looked promiser
recovery-roadmap not_known no_date not_looked promiser
sanctions-and-support not_known not_judged not_looked promiser
sanctions-circumvention not_known not_judged not_looked beneficiary
sanctions-pressure not_known not_judged not_looked promiser
security-policy-dialogue not_known no_date not_looked promiser
self-defense-forces-vehicles not_known no_date not_looked promiser
strengthen-cooperation not_known not_judged not_looked promiser
walk-with-ukraine not_known not_judged not_looked promiser
winter-power-equipment not_known no_date not_looked promiser
work-closely-together not_known not_judged not_looked promiser`.split('\n')

it('has the twenty-five commitments, and no other', () => {
  expect(lines.map((line) => line.slug).sort()).toEqual(EXPECTED.map((line) => line.split(' ')[0]))
})

it.each(EXPECTED)('%s', (expected) => {
  const line = lines.find((one) => one.slug === expected.split(' ')[0])
  expect([line?.slug, line?.fulfilment, line?.standing, line?.evidence, line?.attested_by].join(' ')).toBe(
    expected,
  )
})

const of = (slug: string): LedgerLine => {
  const line = lines.find((one) => one.slug === slug)
  if (!line) throw new Error(slug)
  return line
}

describe('dates', () => {
  it.each([
    ['mine-action-conference', 'next fall', '2025-09-01', '2025-11-30', '2025-12-21'],
    ['generators-100', 'this year', '2024-01-01', '2024-12-31', '2024-12-31'],
    ['generators-batch-today', 'today', '2024-11-16', '2024-11-16', '2024-11-16'],
    ['first-deputy-pm-visit', 'in December this year', '2024-12-01', '2024-12-31', '2024-12-31'],
  ])('%s: "%s"', (slug, phrase, start, strict_end, generous_end) => {
    expect(of(slug).due).toMatchObject({ type: 'calendar', phrase, start, strict_end, generous_end })
  })

  test('no other commitment has a day it is due by', () => {
    expect(lines.filter((line) => line.due.type === 'calendar')).toHaveLength(4)
    expect(of('walk-with-ukraine').due).toMatchObject({ type: 'soon', phrase: 'as soon as possible' })
  })

  test('the conference was first said in June 2024, echoed in November, never moved, and held in time', () => {
    expect(of('mine-action-conference')).toMatchObject({
      first_said_on: '2024-06-13',
      moved: 0,
      fulfilled_on: '2025-10-22',
    })
    expect(of('bilateral-document')).toMatchObject({
      first_said_on: '2024-01-07',
      fulfilled_on: '2024-06-13',
    })
  })
})

describe('numbers', () => {
  test('generators stand apart: 100, 32 announced, and a batch without a number', () => {
    expect(of('generators-100').targets[0]).toMatchObject({
      promised: 100,
      announced: { amount: null, batches: 0 },
    })
    expect(of('generators-32-kharkiv-odesa').targets[0]).toMatchObject({
      promised: 32,
      announced: { amount: 32, batches: 1 },
      delivered: { amount: null, batches: 0 },
    })
    expect(of('generators-batch-today').targets[0]).toMatchObject({
      promised: null,
      announced: { amount: null, atLeast: true, batches: 1 },
      delivered: { amount: null, batches: 0 },
    })
  })

  test('over three billion dollars is a lower bound, in cents', () => {
    expect(of('frozen-assets-3bn').targets[0]).toMatchObject({
      qualifier: 'over',
      low: 300_000_000_000,
      high: null,
      currency: 'USD',
    })
  })

  test('the claims of twelve billion are statements about the past, in nobody’s target', async () => {
    const claims = await statementLines(store.read, eq(statement.low, 1_200_000_000_000))
    expect(claims.map((one) => [one.act, one.claim?.measure, one.claim?.qualifier, one.commitment])).toEqual([
      ['claims_total', 'claimed_total', 'over', null],
      ['claims_total', 'claimed_total', 'about', null],
    ])
    const sizes = lines.flatMap((line) => line.targets.flatMap((target) => [target.low, target.high]))
    expect(sizes).not.toContain(1_200_000_000_000)
  })

  test('provision and transport are two targets with two roles', () => {
    expect(of('winter-power-equipment').targets.map((target) => target.role)).toEqual([
      'not_said',
      'transported',
    ])
  })
})

test('no record contradicts itself', () => {
  expect(lines.filter((line) => line.contradiction)).toEqual([])
})

test('a book is empty until something was written', async () => {
  expect(await isEmptyBook(emptyStore())).toBe(true)
  expect(await isEmptyBook(store)).toBe(false)
})
