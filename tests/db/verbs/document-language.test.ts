// A document's language is one that there is.
import { expect, test } from 'vitest'
import { addDocument } from '#db/verbs/add-document'
import { source } from '#tests/support/captured.ts'
import { bookOfSources, system } from '#tests/support/records.ts'

test.each(['zz', 'qqq', 'x', 'EN', 'english', ''])('no language: %s', async (language) => {
  const store = await bookOfSources()
  await expect(addDocument(store, system, { ...source, language })).rejects.toMatchObject({
    flaws: [{ code: 'not_in_list', at: 'language' }],
  })
})

test.each(['en', 'uk', 'ja', 'de', 'crh'])('a language: %s', async (language) => {
  const store = await bookOfSources()
  expect((await addDocument(store, system, { ...source, language })).slug).toBe('new-readout')
})
