import { expect, test } from 'vitest'
import { capturedSpans, textOfDocument } from '#db/queries/captured-spans'
import { accept, bookOfText, place, reject, TEXT, THANKS, WIRE } from '#tests/support/captured.ts'

test('which text it is, its day, and the sentences that were decided', async () => {
  const { store } = await bookOfText()
  await accept(store)
  await reject(store)
  const spans = await capturedSpans(store.read, ['new-readout', 'nothing'])
  expect([...spans.keys()]).toEqual(['new-readout'])
  const found = spans.get('new-readout')
  expect(found).toMatchObject({
    language: 'en',
    day: '2024-12-01',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(found?.decided.toSorted((a, b) => a.start - b.start)).toEqual([place(WIRE), place(THANKS)])
  expect(await textOfDocument(store.read, found?.id ?? '')).toBe(TEXT)
  expect(await textOfDocument(store.read, 'nothing')).toBe('')
  expect((await capturedSpans(store.read, [])).size).toBe(0)
})
