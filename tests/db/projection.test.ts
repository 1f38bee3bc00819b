// The ledger tells what judging afresh would tell, and keeps what it knew before.
import { and, asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadFacts } from '#db/facts'
import { projectCommitments, STILL_KNOWN } from '#db/projection'
import { commitment, ledger, ledger_meeting, ledger_party } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { recordBatch } from '#db/verbs/batch'
import { changeStatus } from '#db/verbs/change-status'
import { editCommitment } from '#db/verbs/edit-commitment'
import { eras } from '#domain/ledger'
import { bookOfPumps, made, pumps, system } from '#tests/support/records.ts'
import { seededStore } from '#tests/support/store.ts'

const known = (store: Store, id: string) =>
  store.read
    .select()
    .from(ledger)
    .where(and(eq(ledger.commitment_id, id), eq(ledger.known_to, STILL_KNOWN)))
    .orderBy(asc(ledger.from))

test('every founding commitment stands in the ledger as judging it afresh says', async () => {
  const store = await seededStore()
  const rows = await store.read.select({ id: commitment.id }).from(commitment)
  expect(rows).toHaveLength(25)
  for (const { id } of rows) {
    const loaded = await loadFacts(store.read, id)
    const judged = loaded ? eras(loaded.facts) : []
    const lines = await known(store, id)
    expect(lines.map((line) => [line.from, line.until])).toEqual(judged.map((era) => [era.from, era.until]))
    for (const [n, line] of lines.entries()) {
      const { judgement } = judged[n] ?? {}
      const { settled, soon_from, possibly_from, overdue_from } = line
      expect({ settled, soon_from, possibly_from, overdue_from }).toEqual(judgement?.standing)
      expect([line.fulfilment, line.evidence, line.attested_by, line.moved]).toEqual([
        judgement?.fulfilment,
        judgement?.evidence,
        judgement?.attested_by,
        judgement?.moved,
      ])
      expect(line.body).toMatchObject({ due: judgement?.due, fulfilled_on: judgement?.fulfilled_on })
      expect(line.body.targets.map((one) => one.delivered)).toEqual(
        judgement?.progress.map((one) => one.delivered),
      )
    }
  }
})

test('judging again what did not change changes no judgement', async () => {
  const store = await seededStore()
  const rows = await store.read.select({ id: commitment.id }).from(commitment)
  const facts = async () =>
    (await store.read.select().from(ledger).where(eq(ledger.known_to, STILL_KNOWN)))
      .map(({ id: _, known_from: __, updated_at: ___, ...line }) => JSON.stringify(line))
      .sort()
  const before = await facts()
  await store.write((q) =>
    projectCommitments(
      q,
      rows.map((row) => row.id),
      9999,
      1,
    ),
  )
  expect(await facts()).toEqual(before)
})

test('each act is seen in the ledger at once', async () => {
  const { store, id, target, statement } = await bookOfPumps()
  const last = async () => (await known(store, id)).at(-1)
  expect(await last()).toMatchObject({
    fulfilment: 'not_known',
    title_en: 'ten pumps for boria',
    title_uk: 'десять насосів',
  })
  await editCommitment(store, system, {
    commitment: id,
    n: 1,
    title: { en: 'Pumps' },
    topic: 'finance',
    testability: 'testable',
    life: 'active',
  })
  expect(await last()).toMatchObject({ topic: 'finance', title_en: 'pumps', title_uk: 'pumps' })
  const stages = [{ stage: 'received', on: '2024-12-01', cite: made }] as const
  await recordBatch(store, system, {
    commitment: id,
    target,
    qualifier: 'exactly',
    low: 4,
    high: 4,
    stages: [...stages],
  })
  expect((await last())?.body.targets[0]?.delivered).toEqual({ amount: 4, atLeast: false, batches: 1 })
  await changeStatus(store, system, {
    commitment: id,
    n: 2,
    fulfilment: 'partly_fulfilled',
    on: '2024-12-05',
    evidence: [statement],
  })
  expect(await last()).toMatchObject({
    fulfilment: 'partly_fulfilled',
    settled: null,
    overdue_from: '2025-01-01',
  })
})

test('what the book knew before an act is kept, with the acts between which it knew it', async () => {
  const { store, id } = await bookOfPumps()
  const [before] = await known(store, id)
  await editCommitment(store, system, {
    commitment: id,
    n: 1,
    title: pumps.title,
    topic: 'finance',
    testability: 'testable',
    life: 'active',
  })
  const all = await store.read
    .select()
    .from(ledger)
    .where(eq(ledger.commitment_id, id))
    .orderBy(asc(ledger.known_from))
  expect(all.map((line) => line.topic)).toEqual(['energy', 'finance'])
  expect(all[0]).toMatchObject({
    id: before?.id,
    known_from: before?.known_from,
    known_to: all[1]?.known_from,
  })
  expect(all[1]?.known_to).toBe(STILL_KNOWN)
})

test('an era that a later act does not touch stays known from when it was', async () => {
  const { store, id, statement } = await bookOfPumps()
  await changeStatus(store, system, {
    commitment: id,
    n: 1,
    fulfilment: 'in_progress',
    on: '2025-03-01',
    evidence: [statement],
  })
  const [early] = await known(store, id)
  await changeStatus(store, system, {
    commitment: id,
    n: 2,
    fulfilment: 'fulfilled',
    on: '2025-05-01',
    evidence: [statement],
  })
  const lines = await known(store, id)
  expect(lines.map((line) => [line.from, line.fulfilment])).toEqual([
    ['2024-11-16', 'not_known'],
    ['2025-03-01', 'in_progress'],
    ['2025-05-01', 'fulfilled'],
  ])
  expect(lines[0]).toMatchObject({ id: early?.id, known_from: early?.known_from })
})

test('parties and meetings lead to the commitment; the first meeting is marked', async () => {
  const { store, id } = await bookOfPumps()
  const parties = await store.read.select().from(ledger_party).where(eq(ledger_party.commitment_id, id))
  expect(parties.map((row) => row.role).sort()).toEqual(['beneficiary', 'promiser'])
  const meetings = await store.read.select().from(ledger_meeting).where(eq(ledger_meeting.commitment_id, id))
  expect(meetings.map((row) => row.first)).toEqual([true])
})
