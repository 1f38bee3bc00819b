// A decision that cannot be is refused whole.
import { describe, expect, it, test } from 'vitest'
import type { Store } from '#db/store'
import { rejectCandidate } from '#db/verbs/decide-candidate'
import {
  accept,
  bookOfText,
  decisions,
  on,
  restated,
  TEXT,
  THANKS,
  tie,
  wire,
} from '#tests/support/captured.ts'
import { person, quote, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

describe('nothing is half written', () => {
  const end = TEXT.length
  it.each<[string, (store: Store) => Promise<unknown>, string, string]>([
    [
      'beyond the text',
      (s) => accept(s, system, { sentence: { start: end - 3, end: end + 1 } }),
      'sentence_not_in_text',
      'sentence',
    ],
    [
      'of no words',
      (s) => accept(s, system, { sentence: { start: 11, end: 12 } }),
      'sentence_not_in_text',
      'sentence',
    ],
    [
      'the wrong way round',
      (s) => accept(s, system, { sentence: { start: 20, end: 10 } }),
      'sentence_not_in_text',
      'sentence',
    ],
    [
      'at half a letter',
      (s) => accept(s, system, { sentence: { start: 0.5, end: 10 } }),
      'not_a_number',
      'sentence.start',
    ],
    [
      'of a document nobody knows',
      (s) => accept(s, system, { document: 'nothing' }),
      'not_found_name',
      'document',
    ],
    [
      'of a document without a text',
      (s) => accept(s, system, { document: 'paper-story' }),
      'sentence_not_in_text',
      'sentence',
    ],
    [
      'of a text that was another then',
      (s) => accept(s, system, { sha256: 'old' }),
      'text_changed',
      'sentence',
    ],
    [
      'with words that were never said',
      (s) =>
        accept(s, system, {
          commitment: { ...wire, statements: [{ ...wire.statements[0], quote: quote('never') }] },
        }),
      'quote_not_in_text',
      'commitment.statements.0.quote.exact',
    ],
    [
      'with words of another document alone',
      (s) =>
        accept(s, system, {
          commitment: { ...wire, statements: [{ ...wire.statements[0], document: 'paper-story' }] },
        }),
      'quote_not_in_text',
      'commitment.statements.0.quote.exact',
    ],
    [
      'of a promiser nobody knows',
      (s) => accept(s, system, { commitment: { ...wire, promisers: ['nobody'] } }),
      'not_found_name',
      'commitment.promisers.0',
    ],
    [
      'without a title',
      (s) => accept(s, system, { commitment: { ...wire, title: {} } }),
      'required',
      'commitment.title',
    ],
    ['tied to nothing', (s) => tie(s, { commitment: 'nothing' }), 'not_found_name', 'commitment'],
    [
      'tied by words of another document',
      (s) => tie(s, { statement: { ...restated, document: 'paper-story' } }),
      'quote_not_in_text',
      'statement.quote.exact',
    ],
    [
      'tied to a target of another commitment',
      (s) => tie(s, { statement: { ...restated, target: 'other' } }),
      'target_not_of_commitment',
      'statement.target',
    ],
  ])('%s', async (_name, run, code, at) => {
    const { store } = await bookOfText()
    const before = await rowCounts(store)
    await expect(run(store)).rejects.toMatchObject({ code, flaws: [{ at }] })
    expect(await rowCounts(store)).toEqual(before)
  })

  test('by a role that may not', async () => {
    const { store } = await bookOfText()
    const before = await rowCounts(store)
    const contributor = person('contributor')
    await expect(accept(store, contributor as never)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(rejectCandidate(store, person('viewer'), on(THANKS))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await rowCounts(store)).toEqual(before)
    await rejectCandidate(store, contributor, on(THANKS))
    expect(await decisions(store)).toHaveLength(1)
  })
})
