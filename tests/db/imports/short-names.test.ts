// What new records are called in addresses, and how rows without a name are known again.
import { expect, test } from 'vitest'
import { commitment } from '#db/schema/sqlite'
import { addDocument } from '#db/verbs/add-document'
import { addParty } from '#db/verbs/add-party'
import { imported, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources, system } from '#tests/support/records.ts'

const row = (title: Record<string, string>) => {
  const { ref: _, title_en: __, title_uk: ___, ...rest } = tenPumps
  return { ...rest, ...title }
}
const slugs = async (store: Awaited<ReturnType<typeof bookOfSources>>) =>
  (await store.read.select().from(commitment)).map(({ slug }) => slug)

const CASES: [string, Record<string, string>, RegExp][] = [
  ['a Ukrainian title', { title_uk: 'Передача 10 насосів' }, /^peredacha-10-nasosiv$/],
  ['a Japanese title', { title_ja: 'ポンプ10台' }, /^in-kind-2024-[0-9a-z]{5}$/],
  ['a Japanese title beside an English one', { title_ja: 'ポンプ', title_en: 'Pumps' }, /^pumps$/],
  ['a title of figures', { title_uk: '100' }, /^in-kind-2024-[0-9a-z]{5}$/],
]
test.each(CASES)('%s, and the same row again', async (_name, title, expected) => {
  const store = await bookOfSources()
  await imported(store, 'commitments', [row(title)])
  const [slug = ''] = await slugs(store)
  expect(slug).toMatch(expected)
  expect((await imported(store, 'commitments', [row(title)])).totals).toMatchObject({ same: 1, new: 0 })
  expect(await slugs(store)).toEqual([slug])
})

test('two promises of one title are told apart by their sides', async () => {
  const store = await bookOfSources()
  const other = { ...row({ title_ja: 'ポンプ10台' }), promisers: ['boria'], beneficiaries: ['aland'] }
  await imported(store, 'commitments', [row({ title_ja: 'ポンプ10台' }), other])
  expect((await imported(store, 'commitments', [other])).totals).toMatchObject({ same: 1 })
})

test('documents and parties without Latin letters', async () => {
  const store = await bookOfSources()
  const document = await addDocument(store, system, {
    publisher: 'paper',
    title: '共同声明',
    published_on: '2024-11-16',
    language: 'ja',
  })
  expect(document.slug).toMatch(/^document-2024-[0-9a-z]{5}$/)
  expect((await addParty(store, system, { type: 'agency', name: { ja: '外務省' } })).slug).toMatch(
    /^agency-[0-9a-z]{5}$/,
  )
})
