// A text comes in with its document in one act, once; another text keeps what was decided about the first.
import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { capturedText } from '#db/queries/captured-text'
import { capturedTexts } from '#db/queries/captured-texts'
import { audit, citation, decision, version } from '#db/schema/sqlite'
import { attachText } from '#db/verbs/attach-text'
import { bringText } from '#db/verbs/bring-text'
import { rejectCandidate, tieCandidate } from '#db/verbs/decide-candidate'
import {
  bookOfText,
  on,
  PUMPS,
  place,
  restated,
  source,
  TEXT,
  THANKS,
  WIRE,
} from '#tests/support/captured.ts'
import { bookOfPumps, made, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

test('a new document and its text are one act, each with its version', async () => {
  const { store } = await bookOfPumps()
  const brought = await bringText(store, system, { document: null, source, text: `${TEXT}\r\n` })
  const sha256 = createHash('sha256').update(TEXT).digest('hex')
  expect(brought).toEqual({ slug: 'new-readout', found: 0, missing: [], sha256 })
  const [act] = await store.read.select().from(audit).orderBy(desc(audit.seq)).limit(1)
  expect(act?.act).toBe('bring_text')
  const rows = await store.read
    .select()
    .from(version)
    .where(eq(version.seq, act?.seq ?? 0))
  expect(rows.map((row) => `${row.entity} ${row.n}`).sort()).toEqual(['attached_text 1', 'document 1'])
  expect(await capturedTexts(store.read)).toMatchObject([
    { slug: 'new-readout', title: 'Readout', day: '2024-12-01', length: TEXT.length, decisions: 0 },
  ])
})

test('a text for a document that is cited already finds its quotations', async () => {
  const { store } = await bookOfPumps()
  const text = `So: ${made.quote.exact}.`
  const brought = await bringText(store, system, { document: 'aland-readout', source: null, text })
  expect(brought).toMatchObject({ slug: 'aland-readout', found: 1, missing: [] })
  expect((await store.read.select().from(citation))[0]).toMatchObject({ span_start: 4 })
})

describe('nothing is stored', () => {
  const other = { ...source, slug: 'other' }
  test.each<[string, object, string]>([
    ['of the same text again', { source: other, text: `\n${TEXT}` }, 'same_text'],
    ['of the same text for the same document', { document: 'new-readout', text: TEXT }, 'same_text'],
    ['of an empty text', { source: other, text: ' \r\n ' }, 'required'],
    ['of a text without end', { source: other, text: 'x'.repeat(1_000_001) }, 'too_long'],
    ['without a document', { text: 'x' }, 'required'],
    [
      'under a publisher nobody knows',
      { source: { ...other, publisher: 'nobody' }, text: 'x' },
      'not_found_name',
    ],
    ['for a document nobody knows', { document: 'nothing', text: 'x' }, 'not_found_name'],
  ])('%s', async (_name, given, code) => {
    const { store } = await bookOfText()
    const before = await rowCounts(store)
    await expect(bringText(store, system, given as never)).rejects.toMatchObject({ code })
    expect(await rowCounts(store)).toEqual(before)
  })

  test('and the one who brings a text twice is told where it is', async () => {
    const { store } = await bookOfText()
    const again = bringText(store, system, { source: { ...source, slug: 'other' }, text: TEXT })
    await expect(again).rejects.toMatchObject({
      status: 409,
      flaws: [{ at: 'text', facts: { slug: 'new-readout', title: 'Readout' } }],
    })
  })
})

describe('another text', () => {
  const decided = async () => {
    const book = await bookOfText()
    await tieCandidate(book.store, system, { ...on(PUMPS), commitment: 'pumps', statement: restated })
    await rejectCandidate(book.store, system, on(WIRE))
    await rejectCandidate(book.store, system, {
      document: 'new-readout',
      sentence: place(WIRE, TEXT, TEXT.indexOf(THANKS)),
    })
    return book.store
  }

  test('keeps decisions with their sentences, of the same words each at its own', async () => {
    const store = await decided()
    const text = `A new beginning. ${TEXT} And an end.`
    await attachText(store, system, { document: 'new-readout', text })
    const found = await capturedText(store.read, 'new-readout')
    expect(found?.decisions.map(({ start, end, outcome }) => ({ start, end, outcome }))).toEqual([
      { ...place(PUMPS, text), outcome: 'tied' },
      { ...place(WIRE, text), outcome: 'rejected' },
      { ...place(WIRE, text, text.indexOf(THANKS)), outcome: 'rejected' },
    ])
  })

  test('without the words keeps the decision for when they come back', async () => {
    const store = await decided()
    await attachText(store, system, { document: 'new-readout', text: `${PUMPS} ${THANKS}` })
    expect((await capturedText(store.read, 'new-readout'))?.decisions).toHaveLength(1)
    expect(await store.read.select().from(decision)).toHaveLength(3)
    await attachText(store, system, { document: 'new-readout', text: TEXT })
    const places = (await capturedText(store.read, 'new-readout'))?.decisions.map((one) => one.start)
    expect(places).toEqual([
      TEXT.indexOf(PUMPS),
      TEXT.indexOf(WIRE),
      TEXT.indexOf(WIRE, TEXT.indexOf(THANKS)),
    ])
  })
})
