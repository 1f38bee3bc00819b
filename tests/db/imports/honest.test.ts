// What a table cannot do, or may be doing twice, is told with its row.
import { expect, test } from 'vitest'
import { imported, planned, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'

const told = (fates: Awaited<ReturnType<typeof planned>>['fates']) =>
  fates.map(({ fate, flaws }) => [fate, ...flaws.map(({ code, field }) => `${code} ${field}`)])

async function bookOfTen() {
  const store = await bookOfSources()
  await imported(store, 'commitments', [tenPumps])
  return store
}

const OTHER_WORDS: [string, Record<string, unknown>][] = [
  ['quote', { quote: 'Aland will give twelve pumps this year' }],
  ['document', { document: 'https://example.org/nowhere' }],
  ['speaker', { speaker: 'boria' }],
  ['said_on', { said_on: '2020-01-01' }],
  ['modality', { modality: 'planned' }],
  ['act', { act: 'reports' }],
  ['due_phrase', { due_phrase: 'next year' }],
]

test.each(OTHER_WORDS)('another %s stays out of the book, and the row says so', async (field, change) => {
  const { fates } = await planned(await bookOfTen(), 'commitments', [{ ...tenPumps, ...change }])
  expect(told(fates)).toEqual([['same', `words_stay ${field}`]])
})

test('it is told beside what the row does change', async () => {
  const row = { ...tenPumps, topic: 'recovery', modality: 'planned' }
  const { fates, totals } = await imported(await bookOfTen(), 'commitments', [row])
  expect(told(fates)).toEqual([['changed', 'words_stay modality']])
  expect(totals.changed).toBe(1)
})

test('the same words are no matter, however the parties are named', async () => {
  const row = { ...tenPumps, speaker: 'aland-ministry', quote: ' Aland will give ten  pumps this year ' }
  const rows = [row, { ref: 'own:1', topic: 'energy' }]
  for (const one of rows) {
    const { fates } = await planned(await bookOfTen(), 'commitments', [one])
    expect(told(fates)).toEqual([['same']])
  }
})

const { title_uk: _, ...ten } = { ...tenPumps, ref: 'own:2' }
const LIKE: [string, Record<string, unknown>, string[]][] = [
  ['the same title', {}, ['may_be_same title_en']],
  ['nearly the same title', { title_en: 'Ten pumps of Aland' }, ['may_be_same title_en']],
  ['another title', { title_en: 'Vaccines for hospitals' }, []],
  ['another kind', { kind: 'financial', target_currency: 'USD', target_measure: 'pledge' }, []],
  ['other sides', { promisers: ['boria'], beneficiaries: ['aland'] }, []],
]

test.each(LIKE)('a new row with %s', async (_name, change, flaws) => {
  const { fates } = await planned(await bookOfTen(), 'commitments', [{ ...ten, ...change }])
  expect(told(fates)).toEqual([['new', ...flaws]])
  if (flaws.length > 0)
    expect(fates[0]?.flaws[0]?.facts).toEqual({
      slug: 'ten-pumps-from-aland',
      title: 'Ten pumps from Aland',
    })
})

const TWICE: [string, Record<string, unknown>[]][] = [
  [
    'a reference that the first has just given',
    [{ slug: 'ten-pumps-from-aland', ref: 'own:y' }, { ref: 'own:y' }],
  ],
  ['its title alone', [{ title_en: 'Ten pumps from Aland' }, { title_en: 'Ten pumps from Aland' }]],
]

test.each(TWICE)('two rows that change one promise, the second by %s', async (_name, [first, second]) => {
  const rows = [
    { ...first, channels: ['boria'] },
    { ...second, channels: ['paper'] },
  ]
  const { fates, totals } = await imported(await bookOfTen(), 'commitments', rows)
  expect(totals).toMatchObject({ changed: 1, refused: 1 })
  expect(fates[1]?.flaws).toMatchObject([{ code: 'row_twice', facts: { line: 2 } }])
})

test('only another number makes it another promise', async () => {
  const store = await bookOfSources()
  await imported(store, 'commitments', [{ ...ten, title_en: 'Pumps for Boria, tranche 1' }])
  const again = { ...ten, ref: 'own:3', title_en: 'Pumps for Boria, tranche 2' }
  expect(told((await planned(store, 'commitments', [again])).fates)).toEqual([['new']])
})
