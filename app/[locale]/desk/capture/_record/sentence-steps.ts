/** Steps through all sentences of a text, candidates or not, and from selected words to the sentences around them. */
import type { Span } from '#domain/citation'

/** Starts and ends, one after the other, in the order of the text. */
export type Sentences = readonly number[]

const spanAt = (sentences: Sentences, n: number): Span | null => {
  const start = sentences[2 * n]
  const end = sentences[2 * n + 1]
  return start === undefined || end === undefined ? null : { start, end }
}

const all = (sentences: Sentences): Span[] =>
  Array.from({ length: sentences.length / 2 }, (_, n) => spanAt(sentences, n)).filter((one) => one !== null)

export function nextSentence(sentences: Sentences, from: Span | null, direction: 1 | -1): Span | null {
  const list = all(sentences)
  if (!from) return list.at(direction > 0 ? 0 : -1) ?? null
  return direction > 0
    ? (list.find((one) => one.start > from.start) ?? null)
    : (list.findLast((one) => one.start < from.start) ?? null)
}

/** The sentences that the words touch, as one passage; the words alone where they touch none. */
export function sentencesAround(sentences: Sentences, words: Span): Span {
  const touched = all(sentences).filter((one) => one.start < words.end && words.start < one.end)
  const [first] = touched
  const last = touched.at(-1)
  return first && last ? { start: first.start, end: last.end } : words
}
