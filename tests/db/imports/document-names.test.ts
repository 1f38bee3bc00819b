// A document that a row names by its title: accepted where just one has it.
import { expect, test } from 'vitest'
import { document } from '#db/schema/sqlite'
import { imported, planned, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'

test('a title that one document has is its name', async () => {
  const store = await bookOfSources()
  const [paper] = await store.read.select().from(document)
  const { totals } = await imported(store, 'commitments', [{ ...tenPumps, document: paper?.title }])
  expect(totals).toMatchObject({ new: 1, refused: 0 })
})

test('a title of several is refused with their short names, and no title at all too', async () => {
  const store = await bookOfSources()
  const [paper] = await store.read.select().from(document)
  if (!paper) throw new Error('a book of sources has a document')
  await store.write((q) => q.insert(document).values({ ...paper, id: 'other', slug: 'other-paper' }))
  const { fates } = await planned(store, 'commitments', [
    { ...tenPumps, document: paper.title },
    { ...tenPumps, ref: 'own:2', document: 'No such paper' },
    { ...tenPumps, ref: 'own:3', document: 'other-paper' },
  ])
  expect(fates.map(({ flaws }) => flaws.map(({ code, field }) => [code, field]))).toEqual([
    [['name_ambiguous', 'document']],
    [['not_found_name', 'document']],
    [],
  ])
  expect(String(fates[0]?.flaws[0]?.facts?.candidates).split(', ').sort()).toEqual(
    [paper.slug, 'other-paper'].sort(),
  )
})
