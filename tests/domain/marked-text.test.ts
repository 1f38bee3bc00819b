// A text with marks is still the same text, whatever the marks do to each other.
import { describe, expect, test } from 'vitest'
import { cutText, type MarkedSpan } from '#domain/marked-text'

const TEXT = 'one two three four'
const span = (id: string, start: number, end: number): MarkedSpan => ({ id, start, end })

/** "[a]one[b a]two": each piece after the marks that cover it. */
const drawn = (spans: MarkedSpan[], text = TEXT) =>
  cutText(text, spans)
    .map((piece) => (piece.marks.length > 0 ? `[${piece.marks.join(' ')}|${piece.text}]` : piece.text))
    .join('')

const cases: [string, MarkedSpan[], string][] = [
  ['no spans', [], 'one two three four'],
  ['one span', [span('a', 4, 7)], 'one [a|two] three four'],
  ['at both ends', [span('a', 0, 3), span('b', 14, 18)], '[a|one] two three [b|four]'],
  ['touching', [span('a', 0, 4), span('b', 4, 8)], '[a|one ][b|two ]three four'],
  ['overlapping', [span('a', 0, 7), span('b', 4, 13)], '[a|one ][a b|two][b| three] four'],
  ['one inside another', [span('in', 4, 7), span('out', 0, 13)], '[out|one ][out in|two][out| three] four'],
  ['the same twice', [span('b', 4, 7), span('a', 4, 7)], 'one [a b|two] three four'],
  ['beyond the end', [span('a', 14, 99)], 'one two three [a|four]'],
  ['before the start', [span('a', -5, 3)], '[a|one] two three four'],
  ['empty or reversed', [span('a', 4, 4), span('b', 7, 4)], 'one two three four'],
]

describe('cutText', () => {
  test.each(cases)('%s', (_name, spans, expected) => {
    expect(drawn(spans)).toBe(expected)
  })

  test.each(cases)('%s: together the pieces are the text', (_name, spans) => {
    expect(
      cutText(TEXT, spans)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(TEXT)
  })

  test('a span opens once, where it begins', () => {
    const opens = cutText(TEXT, [span('a', 0, 13), span('b', 4, 7)]).map((piece) => piece.opens)
    expect(opens).toEqual([['a'], ['b'], [], []])
  })

  test('an empty text has no pieces', () => {
    expect(cutText('', [span('a', 0, 3)])).toEqual([])
  })

  test('line breaks and markup stay as they are', () => {
    expect(drawn([span('a', 3, 7)], 'a\n\n<b>&')).toBe('a\n\n[a|<b>&]')
  })
})
