// Taking the founding records out: nothing of them is left but what the user's own records name, and all history.
import { count, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { STILL_KNOWN } from '#db/projection'
import { ledgerLines } from '#db/queries/ledger-lines'
import { ledger, tables, version } from '#db/schema/sqlite'
import { seedDocuments } from '#db/seed'
import { removeSeed } from '#db/seed-remove'
import { openStore, type Store } from '#db/store'
import { addParty } from '#db/verbs/add-party'
import { attachText } from '#db/verbs/attach-text'
import { logLook } from '#db/verbs/change-status'
import { rejectCandidate, tieCandidate } from '#db/verbs/decide-candidate'
import { ENTITY_NAMES, entityTable } from '#db/verbs/entities'
import { recordCommitment } from '#db/verbs/record-commitment'
import { rebuildLedger, verifyBook } from '#db/verify'
import { NO_FILTER } from '#domain/filter'
import { systemActor } from '#domain/permission'

const me = { actor: systemActor('me') }
let store: Store
beforeEach(async () => {
  store = openStore(':memory:')
  await seedDocuments(store)
})
afterEach(() => store.close())

const left = async (): Promise<Record<string, number>> => {
  const found: Record<string, number> = {}
  for (const entity of ENTITY_NAMES) {
    const [row] = await store.read.select({ n: count() }).from(entityTable(entity))
    if (row?.n) found[entity] = row.n
  }
  return found
}
const lines = async (q = '') =>
  ledgerLines(store.read, {
    filter: { ...NO_FILTER, q },
    sort: { key: 'due', descending: false },
    day: '2026-01-01',
    locale: 'en',
    limit: 200,
    cursor: null,
  })
const versions = async () => (await store.read.select({ n: count() }).from(version))[0]?.n ?? 0

async function ownCommitment() {
  const [document] = await store.read.select().from(tables.document).limit(1)
  await addParty(store, me, {
    slug: 'own-agency',
    type: 'agency',
    name: { en: 'Own agency' },
    parent: 'japan',
  })
  return recordCommitment(store, me, {
    slug: 'own-promise',
    title: { en: 'An own promise of zebras' },
    kind: 'in_kind',
    topic: 'other',
    promisers: ['own-agency'],
    beneficiaries: ['ukraine'],
    statements: [
      {
        document: document?.id ?? '',
        act: 'makes',
        modality: 'pledges',
        quote: { exact: 'zebras' },
      },
    ],
  })
}

test('a book of founding records alone is empty afterwards, and its history is whole', async () => {
  const before = await versions()
  const rows = Object.values(await left()).reduce((sum, n) => sum + n, 0)
  const { removed } = await removeSeed(store, me, {})
  expect(Object.values(removed).reduce((sum, n) => sum + n, 0)).toBe(rows)
  expect(await left()).toEqual({})
  // The sides of each promise: what they were, and that they are gone.
  expect(await versions()).toBe(before + rows + 2 * 25)
  expect((await lines()).lines).toEqual([])
  expect((await lines('generators')).lines).toEqual([])
  expect((await store.read.select({ n: count() }).from(ledger))[0]?.n).toBeGreaterThan(0)
  expect((await verifyBook(store.read)).differences).toEqual([])
  expect(Object.values((await removeSeed(store, me, {})).removed).every((n) => n === 0)).toBe(true)
})

test('own records stay, with the parties and the document that they name', async () => {
  const { id } = await ownCommitment()
  const { kept } = await removeSeed(store, me, {})
  expect((await lines()).lines.map((line) => line.slug)).toEqual(['own-promise'])
  expect((await lines('zebras')).lines).toHaveLength(1)
  expect(await left()).toMatchObject({ commitment: 1, statement: 1, citation: 1, document: 1 })
  const slugs = (await store.read.select({ slug: tables.party.slug }).from(tables.party)).map(
    (row) => row.slug,
  )
  expect(slugs).toEqual(expect.arrayContaining(['own-agency', 'japan', 'ukraine']))
  expect(kept).toMatchObject({ document: 1, commitment: 0, statement: 0 })
  expect((await verifyBook(store.read)).differences).toEqual([])
  expect(await store.read.select().from(tables.commitment)).toMatchObject([{ id }])
})

test('what a user hung on a founding commitment goes with it', async () => {
  const [commitment] = await store.read.select().from(tables.commitment).limit(1)
  const looked_at = [{ name: 'A list' }]
  await logLook(store, me, { commitment: commitment?.id ?? '', on: '2025-01-01', looked_at })
  await removeSeed(store, me, {})
  expect(await left()).toEqual({})
})

test('decisions on sentences go with their document, or with the commitment they made or tied', async () => {
  const document = 'mfa-ukraine-2024-11-16'
  const text = 'Ukraine would receive 100 generators from Japan this year. Thanks were said. So it was.'
  await attachText(store, me, { document, text })
  await rejectCandidate(store, me, { document, sentence: { start: 59, end: 76 } })
  await tieCandidate(store, me, {
    document,
    sentence: { start: 0, end: 58 },
    commitment: 'generators-100',
    statement: { document, act: 'restates', modality: 'will', quote: { exact: '100 generators' } },
  })
  expect(await left()).toMatchObject({ decision: 2 })
  await removeSeed(store, me, {})
  expect(await left()).toEqual({})
  expect((await verifyBook(store.read)).differences).toEqual([])
})

test('a line, a row or a version changed behind the book’s back is found, and lines are mended', async () => {
  expect((await verifyBook(store.read)).differences).toEqual([])
  const [line] = await store.read.select().from(ledger).where(eq(ledger.known_to, STILL_KNOWN)).limit(1)
  await store.write(async (q) =>
    q
      .update(ledger)
      .set({ moved: 9 })
      .where(eq(ledger.id, line?.id ?? '')),
  )
  expect((await verifyBook(store.read)).differences).toEqual([
    { what: 'wrong ledger line', entity: 'commitment', id: line?.commitment_id },
  ])
  expect(await rebuildLedger(store, me, {})).toEqual({ rebuilt: 1 })
  expect((await verifyBook(store.read)).differences).toEqual([])
  const [row] = await store.read.select().from(tables.party).limit(1)
  await store.write(async (q) =>
    q
      .update(tables.party)
      .set({ country: 'XX' })
      .where(eq(tables.party.id, row?.id ?? '')),
  )
  expect((await verifyBook(store.read)).differences).toEqual([
    { what: 'changed behind the book’s back', entity: 'party', id: row?.id },
  ])
})
