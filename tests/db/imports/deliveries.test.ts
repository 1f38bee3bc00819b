// Deliveries from a table: a row for each stage report.
import { describe, expect, it, test } from 'vitest'
import { delivery, ledger, stage_report } from '#db/schema/sqlite'
import { undoAct } from '#db/verbs/undo-act'
import { verifyBook } from '#db/verify'
import { contents, imported, planned } from '#tests/support/imports.ts'
import { bookOfPumps, system } from '#tests/support/records.ts'

const announced = {
  ref: 'lot:1',
  commitment: 'pumps',
  target: '1',
  label_en: 'First lot',
  low: '4',
  channels: 'The Paper',
  stage: 'announced',
  on: '2025-01-10',
  document: 'paper-story',
  quote: 'four pumps',
  speaker: 'paper',
}
const received = { ...announced, stage: 'received', on: '2025-02-01' }

test('rows of one batch make one batch with its stages; again they are the same', async () => {
  const { store } = await bookOfPumps()
  const { totals } = await imported(store, 'deliveries', [announced, received])
  expect(totals).toMatchObject({ new: 2, refused: 0 })
  expect(await store.read.select().from(delivery)).toMatchObject([
    { label: { en: 'First lot' }, qualifier: 'exactly', low: 4, high: 4 },
  ])
  expect((await store.read.select().from(stage_report)).map((row) => row.stage)).toEqual([
    'announced',
    'received',
  ])
  const lines = await store.read.select().from(ledger)
  expect(lines.at(-1)?.body.targets[0]?.delivered).toMatchObject({ amount: 4 })
  expect((await imported(store, 'deliveries', [announced, received])).totals).toMatchObject({ same: 2 })
  expect((await verifyBook(store.read)).differences).toEqual([])
})

test('without a name of its own a row is known by what it says', async () => {
  const { store } = await bookOfPumps()
  const { ref: _, ...nameless } = announced
  expect((await imported(store, 'deliveries', [nameless])).totals.new).toBe(1)
  expect((await imported(store, 'deliveries', [nameless])).totals.same).toBe(1)
})

describe('a row about a batch that the book has', () => {
  const cases: [string, Record<string, unknown>, string, unknown[]][] = [
    ['a further stage', received, 'new', [{ field: 'stage', old: null, new: 'received' }]],
    ['another size', { ...announced, low: '5' }, 'changed', [{ field: 'low', old: '4', new: '5' }]],
    [
      'another day',
      { ...announced, on: '2025-01-12' },
      'changed',
      [{ field: 'on', old: '2025-01-10', new: '2025-01-12' }],
    ],
  ]
  it.each(cases)('%s, and back by one undo', async (_name, row, fate, changes) => {
    const { store } = await bookOfPumps()
    await imported(store, 'deliveries', [announced])
    const before = await contents(store)
    const dry = await planned(store, 'deliveries', [row])
    const { fates, seq } = await imported(store, 'deliveries', [row])
    expect(fates).toEqual(dry.fates)
    expect(fates[0]).toMatchObject({ fate, changes })
    expect((await verifyBook(store.read)).differences).toEqual([])
    await undoAct(store, system, { seq: seq ?? 0 })
    const plain = (found: object) => JSON.stringify(found).replace(/\\"n\\":\d+/g, '')
    expect(plain(await contents(store))).toBe(plain(before))
  })
})

describe('is refused', () => {
  const cases: [string, Record<string, unknown>, string, string][] = [
    ['a promise that nobody knows', { ...announced, commitment: 'no' }, 'not_found_name', 'commitment'],
    ['a target that it has not', { ...announced, target: '2' }, 'target_not_of_commitment', 'target'],
    ['a stage of another ladder', { ...announced, stage: 'ratified' }, 'stage_not_on_ladder', 'stage'],
    ['a stage without proof', { ...announced, quote: undefined }, 'citation_needed', 'quote'],
    ['a day to come', { ...announced, on: '2030-01-01' }, 'day_in_future', 'on'],
    ['a delivery that nobody knows', { ...announced, delivery: 'x' }, 'not_found_name', 'delivery'],
  ]
  it.each(cases)('%s', async (_name, row, code, field) => {
    const { store } = await bookOfPumps()
    const { fates, seq } = await imported(store, 'deliveries', [row])
    expect(fates[0]).toMatchObject({ fate: 'refused', flaws: [{ code, field }] })
    expect(seq).toBeNull()
  })

  test('stages out of their order, also within the file', async () => {
    const { store } = await bookOfPumps()
    const { fates } = await imported(store, 'deliveries', [received, { ...announced, on: '2025-03-01' }])
    expect(fates.map((one) => one.flaws[0]?.code)).toEqual([undefined, 'stage_out_of_order'])
  })
})
