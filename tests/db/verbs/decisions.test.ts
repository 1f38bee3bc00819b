// A decision on a sentence: one act, kept at once, made by one person.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc, eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { capturedText } from '#db/queries/captured-text'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { finderParties } from '#db/queries/finder-parties'
import { audit, audit_subject, version } from '#db/schema/sqlite'
import { openStore, type Store } from '#db/store'
import { attachText } from '#db/verbs/attach-text'
import { rejectCandidate, reopenCandidate } from '#db/verbs/decide-candidate'
import { verifyBook } from '#db/verify'
import {
  accept,
  bookOfText,
  decisions,
  fillWithText,
  on,
  PUMPS,
  place,
  reject,
  restated,
  TEXT,
  THANKS,
  tie,
  WIRE,
  wire,
} from '#tests/support/captured.ts'
import { bookOfPumps, person, quote, system } from '#tests/support/records.ts'

describe('one act, one version of each row that it wrote', () => {
  it.each<[string, (store: Store) => Promise<unknown>, string[], number]>([
    ['accept_candidate', accept, ['citation 1', 'commitment 1', 'decision 1', 'statement 1'], 1],
    ['tie_candidate', tie, ['citation 1', 'decision 1', 'statement 1'], 1],
    ['reject_candidate', reject, ['decision 1'], 0],
  ])('%s', async (act, run, written, subjects) => {
    const { store } = await bookOfText()
    const acts = (await store.read.select().from(audit)).length
    await run(store)
    const [last] = await store.read.select().from(audit).orderBy(desc(audit.seq)).limit(1)
    expect(last?.act).toBe(act)
    expect((await store.read.select().from(audit)).length).toBe(acts + 1)
    const seq = last?.seq ?? 0
    const rows = await store.read.select().from(version).where(eq(version.seq, seq))
    expect(rows.map((row) => `${row.entity} ${row.n}`).sort()).toEqual(written)
    const about = await store.read.select().from(audit_subject).where(eq(audit_subject.seq, seq))
    expect(about).toHaveLength(subjects)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })
})

test('what was decided stands with the text, in its order', async () => {
  const { store } = await bookOfText()
  await reject(store)
  expect(await accept(store)).toMatchObject({ slug: 'wire' })
  expect(await tie(store)).toMatchObject({ slug: 'pumps' })
  expect(await decisions(store)).toMatchObject([
    { ...place(PUMPS), exact: PUMPS, outcome: 'tied', commitment: 'pumps', by: 'test' },
    { ...place(WIRE), outcome: 'accepted', commitment: 'wire', title: { en: 'Wire for Boria' } },
    { ...place(THANKS), outcome: 'rejected', commitment: null, reason: 'only thanks' },
  ])
  const found = await commitmentBySlug(store.read, 'pumps', '2025-01-01')
  expect(found?.statements.map((one) => one.act)).toEqual(['makes', 'restates'])
})

test('words that stand twice are tied to the sentence that was decided', async () => {
  const { store } = await bookOfText()
  const second = place(WIRE, TEXT, TEXT.indexOf(THANKS))
  await accept(store, system, { sentence: second })
  const found = await commitmentBySlug(store.read, 'wire', '2025-01-01')
  expect(found?.statements[0]?.quote.span?.start).toBe(TEXT.lastIndexOf('give wire'))
})

describe('a second decision on a sentence', () => {
  test('of two people at once, one is kept and the other told by whom', async () => {
    const { store } = await bookOfText()
    const ends = await Promise.allSettled([
      accept(store, person('editor') as never),
      rejectCandidate(store, person('contributor', 'Bo'), on('give wire')),
    ])
    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'rejected'])
    expect(ends[1]).toMatchObject({
      reason: {
        code: 'already_decided',
        status: 409,
        flaws: [{ facts: { name: 'Ada', outcome: 'accepted' } }],
      },
    })
    expect(await decisions(store)).toHaveLength(1)
  })

  test('of two programs on one file is refused to the later one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-decisions-'))
    const stores = [openStore(join(folder, 'book.db')), openStore(join(folder, 'book.db'))] as const
    onTestFinished(() => {
      for (const store of stores) store.close()
      rmSync(folder, { recursive: true })
    })
    await fillWithText(stores[0])
    const ends = await Promise.allSettled(stores.map((store) => accept(store)))
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ends.find((end) => end.status === 'rejected')).toMatchObject({
      reason: { code: 'already_decided' },
    })
    expect(await decisions(stores[1])).toHaveLength(1)
  })

  test('is made on purpose where the sentence promises twice', async () => {
    const { store } = await bookOfText()
    await accept(store)
    const more = { ...wire, slug: 'more-wire' }
    await expect(accept(store, system, { commitment: more })).rejects.toMatchObject({
      code: 'already_decided',
    })
    await accept(store, system, { commitment: more, further: true })
    expect((await decisions(store)).map((one) => one.commitment)).toEqual(['wire', 'more-wire'])
    await reject(store)
    const despite = tie(store, {
      ...on(THANKS),
      further: true,
      statement: { ...restated, quote: quote('thanked') },
    })
    await expect(despite).rejects.toMatchObject({ code: 'already_decided' })
  })
})

describe('a rejection', () => {
  test('is taken back, and leaves its history', async () => {
    const { store } = await bookOfText()
    await reject(store)
    await reopenCandidate(store, system, on('Boria thanked'))
    expect(await decisions(store)).toEqual([])
    const rows = await store.read.select().from(version).where(eq(version.entity, 'decision'))
    expect(rows.map((row) => [row.n, row.removed])).toEqual([
      [1, false],
      [2, true],
    ])
    await reject(store)
    expect(await decisions(store)).toHaveLength(1)
  })

  test('is none where nothing was decided', async () => {
    const { store } = await bookOfText()
    await expect(reopenCandidate(store, system, on(THANKS))).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('a text is none of the queries’ business before it is there', async () => {
  const { store } = await bookOfPumps()
  expect(await capturedText(store.read, 'aland-readout')).toBeNull()
  expect(await capturedText(store.read, 'nothing')).toBeNull()
  await attachText(store, system, { document: 'aland-readout', text: 'Aland will.' })
  expect(await capturedText(store.read, 'aland-readout')).toMatchObject({
    document: { slug: 'aland-readout', language: 'en' },
    publisher: { slug: 'aland-ministry' },
    meeting: { slug: 'summit', day: '2024-11-16', parties: ['aland', 'boria'] },
    text: 'Aland will.',
    decisions: [],
  })
})

test('the finder knows each party by all its names', async () => {
  const { store } = await bookOfPumps()
  expect(await finderParties(store.read)).toContainEqual({
    slug: 'boria',
    names: ['Boria', 'Борія'],
    country: null,
    state: true,
  })
})
