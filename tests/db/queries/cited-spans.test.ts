// Words of a text that promises quote already: told with their place and promise, unless a decision tells them.
import { expect, test } from 'vitest'
import { capturedSpans } from '#db/queries/captured-spans'
import { capturedText } from '#db/queries/captured-text'
import { attachText } from '#db/verbs/attach-text'
import { recordStatement } from '#db/verbs/record-statement'
import { accept, bookOfText, on, place, reject, restated, tie, WIRE } from '#tests/support/captured.ts'
import { bookOfPumps, made, quote, system } from '#tests/support/records.ts'

test('a text that comes to a quoted document tells which promises quote it, and where', async () => {
  const { store } = await bookOfPumps()
  const text = `Thanks first. ${made.quote.exact}. Then lunch.`
  await attachText(store, system, { document: 'aland-readout', text })
  const found = await capturedText(store.read, 'aland-readout')
  expect(found?.decisions).toEqual([])
  expect(found?.cited).toEqual([
    { start: 14, end: 14 + made.quote.exact.length, commitment: 'pumps', title: found?.cited[0]?.title },
  ])
  expect(found?.cited[0]?.title).toMatchObject({ en: 'Ten pumps for Boria' })
  const spans = await capturedSpans(store.read, ['aland-readout'])
  expect(spans.get('aland-readout')?.cited).toHaveLength(1)
})

test('words that the text lacks, and words of no promise, settle nothing', async () => {
  const { store } = await bookOfPumps()
  await attachText(store, system, { document: 'aland-readout', text: 'Nothing of it. Only thanks.' })
  await recordStatement(store, system, { ...made, quote: quote('Only thanks') })
  expect((await capturedText(store.read, 'aland-readout'))?.cited).toEqual([])
})

test('what a decision made is told by the decision alone', async () => {
  const { store } = await bookOfText()
  await accept(store)
  await tie(store)
  await reject(store)
  expect((await capturedText(store.read, 'new-readout'))?.cited).toEqual([])
})

test('a sentence that is quoted can still make a further record', async () => {
  const { store } = await bookOfText()
  await recordStatement(store, system, { ...restated, quote: quote('give wire'), commitment: 'pumps' })
  expect((await capturedText(store.read, 'new-readout'))?.cited).toMatchObject([
    { ...place('give wire'), commitment: 'pumps' },
  ])
  await accept(store, system, { ...on(WIRE), further: true })
  const found = await capturedText(store.read, 'new-readout')
  expect(found?.decisions.map((one) => one.commitment)).toEqual(['wire'])
  expect(found?.cited.map((one) => one.commitment)).toEqual(['pumps'])
})
