// What the desk's form sends, the inputs of verbs that it means, and the fields at which their flaws are told.
import { describe, expect, test } from 'vitest'
import { acceptance, rejection, tying } from '#app/[locale]/desk/capture/_inputs/decision.ts'
import { fieldOf } from '#app/[locale]/desk/capture/_inputs/placed.ts'
import { reading } from '#tests/app/desk/support.ts'

const SENT = {
  at: '12-80',
  sha256: 'abc',
  'title.en': 'Host a seminar',
  kind: 'conference_visit',
  'promisers.0': 'Japan',
  'beneficiaries.0': 'Ukraine',
  'statements.0.document': 'a-document',
  'statements.0.quote.exact': 'will host a seminar',
  'statements.0.party': 'Japan',
}

describe('a decision', () => {
  test('names the sentence and the text that was seen', () => {
    expect(rejection(reading(SENT), 'a-document')).toEqual({
      document: 'a-document',
      sentence: { start: 12, end: 80 },
      sha256: 'abc',
    })
  })

  test.each(['', 'x', '80-12', '-1-5'])('a damaged place "%s" is no sentence of any text', (at) => {
    expect(rejection(reading({ ...SENT, at }), 'a-document').sentence).toEqual({ start: 0, end: 0 })
  })

  test('accepting carries the record, and what was looked at', () => {
    const read = reading({ ...SENT, looked_at: 'one-promise another-promise' })
    expect(acceptance(read, 'a-document', 'en')).toMatchObject({
      further: false,
      commitment: {
        title: { en: 'Host a seminar' },
        promisers: ['japan'],
        looked_at: ['one-promise', 'another-promise'],
      },
    })
  })

  test('nothing was looked at where the box is not ticked', () => {
    expect(acceptance(reading(SENT), 'a-document', 'en').commitment.looked_at).toEqual([])
  })

  const ties: [string, Record<string, string>, object][] = [
    ['a likely promise', { 'tie.to': 'one-promise' }, { commitment: 'one-promise' }],
    [
      'a promise by its name goes before a likely one',
      { 'tie.to': 'one-promise', 'tie.other': 'Host a conference' },
      { commitment: 'mine-action-conference' },
    ],
    [
      'the words restate it unless something else is said',
      { 'tie.to': 'one-promise' },
      { statement: { act: 'restates', claim: null } },
    ],
    [
      'a claim of a total takes the first amount',
      {
        'tie.to': 'one-promise',
        'tie.act': 'claims_total',
        'targets.0.low': '12000000000',
        'targets.0.qualifier': 'over',
        'targets.0.currency': 'usd',
        'targets.0.measure': 'claimed_total',
      },
      {
        statement: {
          act: 'claims_total',
          claim: { amount: '12000000000', currency: 'USD', measure: 'claimed_total', qualifier: 'over' },
        },
      },
    ],
  ]
  test.each(ties)('tying: %s', (_name, sent, expected) => {
    expect(tying(reading({ ...SENT, ...sent }), 'a-document')).toMatchObject(expected)
  })
})

test.each([
  ['accept', 'commitment.title', 'title'],
  ['accept', 'commitment.statements.0.quote.exact', 'statements.0.quote.exact'],
  ['accept', 'sentence', 'sentence'],
  ['tie', 'commitment', 'tie.other'],
  ['tie', 'statement.quote.exact', 'statements.0.quote.exact'],
  ['party', 'name', 'new_party.name'],
  ['reject', 'sentence', 'sentence'],
])('a flaw of %s at %s is told at %s', (act, at, field) => {
  expect(fieldOf(act, at)).toBe(field)
})
