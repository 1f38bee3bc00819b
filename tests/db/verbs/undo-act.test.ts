// An import undone leaves the book as it was before, whatever it did; and the undoing can be undone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { undoAct } from '#db/verbs/undo-act'
import { verifyBook } from '#db/verify'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'
import { contents, imported, tenPumps } from '#tests/support/imports.ts'
import { bookOfPumps, made, person, pumps, quote, system } from '#tests/support/records.ts'

/** The number of a row's version grows with an undoing: it is part of the history. */
const plain = async (store: Parameters<typeof contents>[0]) =>
  JSON.parse(JSON.stringify(await contents(store)).replace(/\\"n\\":\d+/g, '\\"n\\":0'))

const CHANGES = [
  {
    slug: 'pumps',
    title_en: 'Pumps',
    topic: 'recovery',
    promisers: 'aland; paper',
    target_low: '9',
    ref: 'x:1',
  },
  tenPumps,
]

test('rows that were new go, rows that were changed go back, references and sides too', async () => {
  const { store } = await bookOfPumps()
  const before = await plain(store)
  const { seq } = await imported(store, 'commitments', CHANGES)
  const between = await plain(store)
  expect(between).not.toEqual(before)
  const undone = await undoAct(store, system, { seq: seq ?? 0 })
  expect(await plain(store)).toEqual(before)
  expect((await verifyBook(store.read)).differences).toEqual([])
  await undoAct(store, system, { seq: undone.seq })
  expect(await plain(store)).toEqual(between)
  expect((await verifyBook(store.read)).differences).toEqual([])
})

test('one after the other, the last first, imports are undone back to the beginning', async () => {
  const { store } = await bookOfPumps()
  const before = await plain(store)
  const first = await imported(store, 'commitments', CHANGES)
  const between = await plain(store)
  const { ref } = tenPumps
  const second = await imported(store, 'commitments', [
    { ref, title_en: 'Ten', promisers: ['paper'], target_low: '9 | 3', target_item_en: '| Hoses' },
    { slug: 'pumps', topic: 'energy', ref: 'y:1' },
  ])
  expect(second.totals).toMatchObject({ changed: 2 })
  await undoAct(store, system, { seq: second.seq ?? 0 })
  expect(await plain(store)).toEqual(between)
  await undoAct(store, system, { seq: first.seq ?? 0 })
  expect(await plain(store)).toEqual(before)
  expect((await verifyBook(store.read)).differences).toEqual([])
})

describe('is refused', () => {
  test('where somebody changed one of the records since, who is told which', async () => {
    const { store } = await bookOfPumps()
    const { seq } = await imported(store, 'commitments', [{ slug: 'pumps', title_en: 'Pumps' }])
    const edit = { topic: pumps.topic, testability: 'testable', life: 'active' } as const
    await editCommitment(store, system, { commitment: 'pumps', n: 2, title: { en: 'Mine' }, ...edit })
    const before = await plain(store)
    await expect(undoAct(store, system, { seq: seq ?? 0 })).rejects.toMatchObject({
      flaws: [{ code: 'undo_changed', facts: { count: 1, names_en: 'Mine', names_ja: 'Mine' } }],
    })
    expect(await plain(store)).toEqual(before)
  })

  test('in the reader’s own words', () => {
    const flaw = {
      code: 'undo_changed',
      facts: { count: 1, names_en: 'Pumps\nWires', names_uk: 'Насоси' },
    } as const
    expect(flawText(wordsFor('en'), flaw)).toContain('“Pumps”, “Wires”')
    expect(flawText(wordsFor('uk'), flaw)).toContain('«Насоси»')
  })

  test('where a later record names a new one', async () => {
    const { store } = await bookOfPumps()
    const { seq } = await imported(store, 'commitments', [tenPumps])
    const said = { ...made, quote: quote('pumps'), commitment: 'ten-pumps-from-aland' }
    await recordStatement(store, system, said)
    await expect(undoAct(store, system, { seq: seq ?? 0 })).rejects.toMatchObject({
      flaws: [
        {
          code: 'undo_named',
          facts: { count: 1, names_en: 'Ten pumps from Aland', names_uk: 'Десять насосів' },
        },
      ],
    })
  })

  test.each([
    ['an act of another sort', 1, 'undo_other_act'],
    ['an act that never was', 9999, 'not_found'],
  ])('%s', async (_name, seq, code) => {
    const { store } = await bookOfPumps()
    await expect(undoAct(store, system, { seq })).rejects.toMatchObject({ code })
  })

  test('to whoever may not', async () => {
    const { store } = await bookOfPumps()
    await expect(undoAct(store, person('contributor'), { seq: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('where later acts were undone', () => {
  const A = [tenPumps, { slug: 'pumps', title_en: 'Pumps', target_low: '9', promisers: 'aland; paper' }]
  const B = [
    { ref: 'own:1', title_en: 'Pumps, ten', ...{ target_low: '12', beneficiaries: 'boria; paper' } },
    { slug: 'pumps', title_en: 'More', promisers: 'aland', ref: 'x:1' },
  ]
  const C = [
    { ref: 'own:1', topic: 'recovery' },
    { slug: 'pumps', note_uk: 'Так' },
  ]

  test('an import is undone when everything is again as it left it', async () => {
    const { store } = await bookOfPumps()
    const before = await plain(store)
    const acts: number[] = []
    for (const rows of [A, B, C]) acts.push((await imported(store, 'commitments', rows)).seq ?? 0)
    const [a = 0, b = 0, c = 0] = acts
    await expect(undoAct(store, system, { seq: a })).rejects.toMatchObject({ code: 'undo_changed' })
    await undoAct(store, system, { seq: c })
    await undoAct(store, system, { seq: b })
    const undone = await undoAct(store, system, { seq: a })
    expect(await plain(store)).toEqual(before)
    expect((await verifyBook(store.read)).differences).toEqual([])
    await undoAct(store, system, { seq: undone.seq })
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('what was changed back by hand is as it was', async () => {
    const { store } = await bookOfPumps()
    const { seq } = await imported(store, 'commitments', [{ slug: 'pumps', title_en: 'Pumps' }])
    await imported(store, 'commitments', [{ slug: 'pumps', title_en: 'More' }])
    await imported(store, 'commitments', [{ slug: 'pumps', title_en: 'Pumps' }])
    await undoAct(store, system, { seq: seq ?? 0 })
    expect((await verifyBook(store.read)).differences).toEqual([])
  })
})

test('any import undone leaves every table as it was', async () => {
  const words = fc.constantFrom('Pumps', 'Насоси', 'ポンプ', 'Ten | pumps', 'a; b')
  const change = fc.record(
    {
      slug: fc.constantFrom('pumps', 'others', 'more'),
      ref: fc.constantFrom('x:1', 'x:2', 'y:1'),
      title_en: words,
      title_uk: words,
      note_ja: words,
      topic: fc.constantFrom('energy', 'recovery', 'nonsense'),
      kind: fc.constantFrom('in_kind', 'policy_other', 'dialogue'),
      life: fc.constantFrom('active', 'withdrawn'),
      promisers: fc.subarray(['aland', 'boria', 'paper'], { minLength: 1 }),
      beneficiaries: fc.subarray(['aland', 'boria', 'paper'], { minLength: 1 }),
      channels: fc.subarray(['paper'], { minLength: 1 }),
      target_low: fc.constantFrom('3', '12'),
      target_high: fc.constantFrom('12', '20'),
      target_qualifier: fc.constantFrom('exactly', 'range', 'at_least'),
      document: fc.constant('aland-readout'),
      quote: words,
      speaker: fc.constant('aland'),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (rows) => {
      const { store } = await bookOfPumps()
      const before = await plain(store)
      const { seq } = await imported(store, 'commitments', rows)
      if (seq !== null) await undoAct(store, system, { seq })
      expect(await plain(store)).toEqual(before)
      expect((await verifyBook(store.read)).differences).toEqual([])
      store.close()
    }),
    { numRuns: 40 },
  )
})
