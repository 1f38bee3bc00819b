/** The sentences of a text, for stepping through all of them. */
import type { Span } from '#domain/citation'

export function sentenceSpans(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return [...segments].flatMap(({ segment, index }) => {
    const sentence = segment.trim()
    const start = index + segment.indexOf(sentence)
    return sentence === '' ? [] : [{ start, end: start + sentence.length }]
  })
}
