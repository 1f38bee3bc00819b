// A document that the book has is not made a second time by a person.
import { expect, test } from 'vitest'
import { addDocument } from '#db/verbs/add-document'
import { bringText } from '#db/verbs/bring-text'
import { bookOfText, source } from '#tests/support/captured.ts'
import { person, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

const again = { ...source, slug: 'another', title: '  rEADOUT ' }

test('same publisher, day and title, however it is spaced and spelt', async () => {
  const { store } = await bookOfText()
  const before = await rowCounts(store)
  const refusal = {
    status: 409,
    flaws: [{ code: 'same_document', at: 'title', facts: { slug: 'new-readout', title: 'Readout' } }],
  }
  await expect(addDocument(store, person('editor'), again)).rejects.toMatchObject(refusal)
  const brought = bringText(store, person('editor'), { source: again, text: 'Other words.' })
  await expect(brought).rejects.toMatchObject(refusal)
  expect(await rowCounts(store)).toEqual(before)
})

test.each([
  ['another day', { published_on: '2024-12-02' }],
  ['another publisher', { publisher: 'paper' }],
  ['another title', { title: 'Readout, second part' }],
])('%s makes another document', async (_name, change) => {
  const { store } = await bookOfText()
  expect((await addDocument(store, person('editor'), { ...again, ...change })).slug).toBe('another')
})

test('the book itself knows what it enters', async () => {
  const { store } = await bookOfText()
  expect((await addDocument(store, system, again)).slug).toBe('another')
})
