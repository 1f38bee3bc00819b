// Candidates and decisions of one text, as one list.
import { describe, expect, test } from 'vitest'
import { nextOpen, passagesOf, spanFrom, spanMark } from '#domain/passage'

const span = (start: number, end: number) => ({ start, end })
const CANDIDATES = [span(0, 20), span(40, 60), span(80, 100)]

describe('passages', () => {
  test.each([
    [
      'nothing decided',
      [],
      [
        [0, 0],
        [40, 0],
        [80, 0],
      ],
    ],
    [
      'the same sentence',
      [span(40, 60)],
      [
        [0, 0],
        [40, 1],
        [80, 0],
      ],
    ],
    [
      'most of a sentence',
      [span(45, 60)],
      [
        [0, 0],
        [40, 1],
        [80, 0],
      ],
    ],
    [
      'a passage over two candidates settles both',
      [span(0, 60)],
      [
        [0, 1],
        [40, 1],
        [80, 0],
      ],
    ],
    [
      'by hand, between candidates',
      [span(25, 35)],
      [
        [0, 0],
        [25, 1],
        [40, 0],
        [80, 0],
      ],
    ],
    [
      'two records of one sentence',
      [span(40, 60), span(40, 60)],
      [
        [0, 0],
        [40, 2],
        [80, 0],
      ],
    ],
    [
      'two records by hand of one sentence',
      [span(25, 35), span(25, 35)],
      [
        [0, 0],
        [25, 2],
        [40, 0],
        [80, 0],
      ],
    ],
  ])('%s', (_name, decisions, expected) => {
    const passages = passagesOf(CANDIDATES, decisions)
    expect(passages.map((one) => [one.start, one.decisions.length])).toEqual(expected)
  })

  test.each([
    ['behind the place', 0, 80],
    ['from the beginning again', 80, 0],
  ])('the next undecided one: %s', (_name, after, start) => {
    expect(nextOpen(passagesOf(CANDIDATES, [span(40, 60)]), after)?.start).toBe(start)
  })

  test('none where all is decided', () => {
    expect(nextOpen(passagesOf(CANDIDATES, CANDIDATES), 0)).toBeNull()
  })
})

test.each([
  ['12-80', span(12, 80)],
  ['0-100', span(0, 100)],
  ['0-101', null],
  ['80-12', null],
  ['5-5', null],
  ['a-b', null],
  ['1-2-3', null],
  ['', null],
  [null, null],
])('the place %s in a text of 100', (mark, expected) => {
  expect(spanFrom(mark, 100)).toEqual(expected)
  if (expected && mark) expect(spanMark(expected)).toBe(mark)
})

test('quoted words settle the candidate that holds them, and are no passage where there is none', () => {
  const quoted = [
    { ...span(45, 50), beside: true },
    { ...span(62, 70), beside: true },
  ]
  const passages = passagesOf(CANDIDATES, quoted)
  expect(passages.map((one) => [one.start, one.decisions.length])).toEqual([
    [0, 0],
    [40, 1],
    [80, 0],
  ])
})
