// An acceptance or a tie is taken back whole, as long as nothing else was recorded on it.
import { desc, eq, sql } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { STILL_KNOWN } from '#db/projection'
import { audit, audit_subject, ledger, version } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { recordBatch } from '#db/verbs/batch'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { reopenCandidate } from '#db/verbs/decide-candidate'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments, recordDisagreement } from '#db/verbs/relate'
import { verifyBook } from '#db/verify'
import {
  accept,
  bookOfText,
  decisions,
  on,
  PUMPS,
  restated,
  THANKS,
  tie,
  WIRE,
  wire,
} from '#tests/support/captured.ts'
import { made, person, pumps, quote, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

const targets = [{ ...pumps.targets[0], key: 'wire', item: { en: 'Wire' } }]
const measured = { commitment: { ...wire, targets } }
/** History, the ledger's past and the texts of acts only grow. */
const GROWS = ['audit', 'audit_subject', 'version', 'ledger']
async function standing(store: Store) {
  const counts = Object.entries(await rowCounts(store)).filter(([name]) => !GROWS.includes(name))
  const known = await store.read.select().from(ledger).where(eq(ledger.known_to, STILL_KNOWN))
  const words = await store.read.all(sql`select commitment_id, words from commitment_words order by 1`)
  const lines = known.map((one) => `${one.slug} ${one.from} ${JSON.stringify(one.body)}`).sort()
  return { counts, words, lines }
}
const takeBack = (store: Store, words: string, by: { actor: typeof system.actor } = system) =>
  reopenCandidate(store, by, on(words))

describe('what the decision recorded goes, in one act, and its versions stay', () => {
  it.each<[string, string, (store: Store) => Promise<unknown>, string[]]>([
    [
      'an acceptance',
      WIRE,
      (store) => accept(store, system, measured),
      ['citation', 'commitment', 'commitment_sides', 'decision', 'statement', 'target'],
    ],
    ['a tie', PUMPS, tie, ['citation', 'decision', 'statement']],
  ])('%s', async (_name, words, decide, removed) => {
    const { store } = await bookOfText()
    const before = await standing(store)
    await decide(store)
    expect(await standing(store)).not.toEqual(before)
    const acts = (await store.read.select().from(audit)).length
    await takeBack(store, words)
    expect(await standing(store)).toEqual(before)
    expect((await store.read.select().from(audit)).length).toBe(acts + 1)
    const [last] = await store.read.select().from(audit).orderBy(desc(audit.seq)).limit(1)
    const seq = last?.seq ?? 0
    const rows = await store.read.select().from(version).where(eq(version.seq, seq))
    expect(rows.map((row) => row.entity).sort()).toEqual(removed)
    expect(rows.every((row) => row.removed && row.n === 2)).toBe(true)
    const about = await store.read.select().from(audit_subject).where(eq(audit_subject.seq, seq))
    expect(about).toHaveLength(1)
    expect((await verifyBook(store.read)).differences).toEqual([])
    await decide(store)
    expect(await decisions(store)).toHaveLength(1)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('two records of one sentence, of which the later rests on the earlier', async () => {
    const { store } = await bookOfText()
    const before = await standing(store)
    await accept(store)
    const statement = { ...restated, quote: quote('give wire') }
    await tie(store, { ...on(WIRE), further: true, commitment: 'wire', statement })
    await takeBack(store, WIRE)
    expect(await standing(store)).toEqual(before)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })
})

type Accepted = { id: string; statement: string; target: string }
const on2025 = { on: '2025-01-01' }
const looked_at = [{ name: 'The Paper' }]
const cite = { ...made, document: 'paper-story', act: 'reports_delivery' as const, quote: quote('came') }

describe('refused whole, in words, where something stands on it', () => {
  it.each<[string, (store: Store, made: Accepted) => Promise<unknown>]>([
    ['statements', (s, { id }) => recordStatement(s, system, { ...restated, commitment: id })],
    [
      'statements',
      (s) =>
        tie(s, { ...on(THANKS), commitment: 'wire', statement: { ...restated, quote: quote('thanked') } }),
    ],
    [
      'batches',
      (s, { id, target, statement }) =>
        recordBatch(s, system, {
          commitment: id,
          target,
          qualifier: 'exactly',
          low: 5,
          high: 5,
          stages: [{ stage: 'handed_over', ...on2025, statement }],
        }),
    ],
    [
      'statuses',
      (s, { id, statement }) =>
        changeStatus(s, system, {
          commitment: id,
          n: null,
          fulfilment: 'fulfilled',
          ...on2025,
          evidence: [statement],
        }),
    ],
    ['looks', (s, { id }) => logLook(s, system, { commitment: id, ...on2025, looked_at })],
    ['links', (s, { id }) => linkCommitments(s, system, { from: 'pumps', to: id, type: 'part_of' })],
    [
      'disagreements',
      async (s, { statement }) => {
        const { id: a } = await recordStatement(s, system, { ...cite, commitment: 'pumps' })
        return recordDisagreement(s, system, {
          commitment: 'pumps',
          question: { en: 'How much?' },
          a,
          b: statement,
        })
      },
    ],
  ])('an acceptance: %s', async (what, record) => {
    const { store } = await bookOfText()
    const { id } = await accept(store, system, measured)
    const [said] = await store.read.all<{ id: string }>(
      sql`select id from statement where commitment_id = ${id}`,
    )
    const [aim] = await store.read.all<{ id: string }>(sql`select id from target where commitment_id = ${id}`)
    await record(store, { id, statement: said?.id ?? '', target: aim?.id ?? '' })
    const before = await rowCounts(store)
    await expect(takeBack(store, WIRE)).rejects.toMatchObject({
      code: 'decision_stands',
      flaws: [{ at: 'sentence', facts: { what, count: 1 } }],
    })
    expect(await rowCounts(store)).toEqual(before)
  })

  test('a tie whose words prove something', async () => {
    const { store, id } = await bookOfText()
    const { id: statement } = await tie(store)
    await changeStatus(store, system, {
      commitment: id,
      n: null,
      fulfilment: 'fulfilled',
      ...on2025,
      evidence: [statement],
    })
    await expect(takeBack(store, PUMPS)).rejects.toMatchObject({
      flaws: [{ code: 'decision_stands', facts: { what: 'statuses', count: 1 } }],
    })
    expect(await decisions(store)).toHaveLength(1)
  })
})

test('who may not accept or tie may not take it back', async () => {
  const { store } = await bookOfText()
  await accept(store)
  await tie(store)
  for (const words of [WIRE, PUMPS])
    await expect(takeBack(store, words, person('contributor'))).rejects.toMatchObject({ code: 'forbidden' })
  await takeBack(store, WIRE, person('editor'))
  expect(await decisions(store)).toMatchObject([{ outcome: 'tied' }])
})
