// The rows of an import lead to the records that they made or changed, by whatever they call them.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rowRecords } from '#db/queries/row-records'
import { commitment, delivery, flow } from '#db/schema/sqlite'
import type { RowFate } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { fileBook } from '#tests/support/file-book.ts'
import { imported, tenPumps } from '#tests/support/imports.ts'

const job = (what: Importable, seq: number | null, options = {}) => ({
  ...{ what, seq, options, format: 'csv', file_name: 'table.csv' },
})
/** As a reader of tables names its rows. */
const placed = (fates: readonly RowFate[], names: readonly string[] = []) =>
  fates.map((fate, n) => ({ ...fate, identifier: names[n] ?? fate.identifier, position: n + 1 }))

test('a promise by its reference, its short name, or the title that the job wrote', async () => {
  const { store } = await fileBook()
  const { ref: _, ...unnamed } = tenPumps
  const japanese = { ...unnamed, title_en: undefined, title_uk: undefined, title_ja: '十台のポンプ' }
  const { fates, seq } = await imported(store, 'commitments', [
    tenPumps,
    { ...tenPumps, ref: undefined, slug: 'more-pumps', title_en: 'More pumps' },
    { ...unnamed, title_en: 'Pumps without a name' },
    japanese,
  ])
  const slugs = (await store.read.select().from(commitment)).map((row) => [
    row.title.en ?? row.title.ja,
    row.slug,
  ])
  const rows = placed(fates, ['own:1', 'more-pumps'])
  const found = await rowRecords(store.read, job('commitments', seq), rows)
  expect(fates.map((fate) => fate.fate)).toEqual(['new', 'new', 'new', 'new'])
  expect(found.get(1)).toBe('ten-pumps-from-aland')
  expect(found.get(2)).toBe('more-pumps')
  expect(found.get(3)).toBe('pumps-without-a-name')
  expect(found.get(4)).toBe(new Map(slugs as [string, string][]).get('十台のポンプ'))
  const before = await rowRecords(store.read, job('commitments', null), rows)
  expect([...before.keys()]).toEqual([1, 2])
})

test('a party, and a batch on the page of its promise', async () => {
  const { store } = await fileBook()
  const parties = await imported(store, 'parties', [
    { ref: 'x:9', type: 'state', name_en: 'Cathay' },
    { slug: 'aland', country: 'AX' },
    { iati_ref: 'XX-1', type: 'state', name_en: 'Doria' },
  ])
  const named = placed(parties.fates, ['x:9', 'aland'])
  expect([...(await rowRecords(store.read, job('parties', parties.seq), named))]).toEqual(
    expect.arrayContaining([
      [1, 'cathay'],
      [2, 'aland'],
      [3, 'doria'],
    ]),
  )
  await imported(store, 'commitments', [tenPumps])
  const row = {
    commitment: 'ten-pumps-from-aland',
    stage: 'announced',
    on: '2025-01-05',
    low: '3',
    document: 'aland-readout',
  }
  const batches = await imported(store, 'deliveries', [
    { ...row, ref: 'b:1', quote: 'Aland will give ten pumps this year', speaker: 'aland' },
  ])
  expect(batches.fates.map((fate) => fate.flaws)).toEqual([[]])
  expect([...(await rowRecords(store.read, job('deliveries', batches.seq), placed(batches.fates)))]).toEqual([
    [1, 'ten-pumps-from-aland'],
  ])
  const [made] = await store.read.select().from(delivery)
  const byId = placed(batches.fates, [made?.id ?? '']).map((row) => ({ ...row, changes: [] }))
  expect((await rowRecords(store.read, job('deliveries', null), byId)).get(1)).toBe('ten-pumps-from-aland')
})

test('a flow by what its dataset calls it', async () => {
  const { store } = await fileBook()
  const { fates, seq } = await imported(store, 'flows', [
    { ref: 'f-1', amount: '5', currency: 'EUR', provider: 'Aland', starts: '2024-01-01', measure: 'pledge' },
  ])
  const [made] = await store.read.select().from(flow).where(eq(flow.ref, 'f-1'))
  const found = await rowRecords(store.read, job('flows', seq, { file_name: 'flows' }), placed(fates))
  expect(found.get(1)).toBe(made?.id)
  expect(await rowRecords(store.read, job('flows', seq, { slug: 'other' }), placed(fates))).toEqual(new Map())
})

test('a bare number is no short name of another promise, and a reference leads to its own', async () => {
  const { store } = await fileBook()
  const [other, own] = [
    { ...tenPumps, ref: undefined, slug: '3', title_en: 'Pumps by mistake' },
    { ...tenPumps, ref: 'own:3', title_en: 'Pumps of the list' },
  ]
  const { fates, seq } = await imported(store, 'commitments', [other, own])
  const found = await rowRecords(store.read, job('commitments', seq), placed(fates, ['none', 'own:3']))
  expect([...found]).toContainEqual([2, 'pumps-of-the-list'])
  expect([...found]).not.toContainEqual([2, '3'])
})
