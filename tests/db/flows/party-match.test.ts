/** Which party of the book a dataset means: by reference, code and exact name; never by likeness. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partyMatch } from '#db/flows/party-match'
import { party } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { addParty } from '#db/verbs/add-party'
import { CONTEXT, foundingBook } from '#tests/support/founding-book.ts'

let store: Store
beforeAll(async () => {
  store = await foundingBook()
  for (const slug of ['fund-one', 'fund-two'])
    await addParty(store, CONTEXT, {
      slug,
      type: 'agency',
      name: { en: `The ${slug}` },
      aliases: ['The Fund'],
    })
})
afterAll(() => store.close())

test.each<[string, string | null, string | null, string | null]>([
  ['an IATI reference', null, 'XM-DAC-41114', 'undp'],
  ['a reference before another name', 'Somebody', 'XM-DAC-701-8', 'jica'],
  ['three letters of a state', 'Japan', 'JPN', 'japan'],
  ['two letters of a state', null, 'UA', 'ukraine'],
  ['a name', 'United Nations Development Programme', null, 'undp'],
  ['a name in another case and spacing', '  united nations  development programme ', null, 'undp'],
  ['an alias', 'Government of Japan', null, 'japan'],
  ['a government behind its country', 'Japan, Government of', null, 'japan'],
  ['a code of nobody and a known name', 'Japan', 'XYZ', 'japan'],
  ['a name that two bear', 'The Fund', null, null],
  ['a part of a name', 'United Nations', null, null],
  ['a likely misspelling', 'Japn', null, null],
  ['a state that the book has not', 'Germany', 'DEU', null],
  ['nothing', null, null, null],
])('%s', async (_name, name, code, slug) => {
  const id = (await partyMatch(store.read))(name, code)
  const found = (await store.read.select().from(party)).find((row) => row.id === id)
  expect(found?.slug ?? null).toBe(slug)
})
