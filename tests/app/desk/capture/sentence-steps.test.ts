// Steps through sentences, and from selected words to the sentences around them.
import { expect, test } from 'vitest'
import { nextSentence, sentencesAround } from '#app/[locale]/desk/capture/_record/sentence-steps.ts'

const SENTENCES = [0, 10, 11, 30, 32, 50]
const A = { start: 0, end: 10 }
const B = { start: 11, end: 30 }
const C = { start: 32, end: 50 }

test.each([
  ['the first where nothing is current', null, 1, A],
  ['the last, backwards', null, -1, C],
  ['the next one', A, 1, B],
  ['the one before', C, -1, B],
  ['none behind the last', C, 1, null],
  ['none before the first', A, -1, null],
  ['from the middle of one to the next', { start: 15, end: 20 }, 1, C],
] as const)('%s', (_name, from, direction, expected) => {
  expect(nextSentence(SENTENCES, from, direction)).toEqual(expected)
})

test.each([
  ['words inside one', { start: 12, end: 14 }, B],
  ['words across two', { start: 5, end: 12 }, { start: 0, end: 30 }],
  ['words between sentences', { start: 30, end: 32 }, { start: 30, end: 32 }],
] as const)('%s', (_name, words, expected) => {
  expect(sentencesAround(SENTENCES, words)).toEqual(expected)
})
