/** Fits words that somebody pointed at to a quotation: whole words, and no more than a quotation may hold. */
import { QUOTE_WORDS, type Span } from '#domain/citation'

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** The span without white space at its ends, widened to whole words and cut after the last word that fits. */
export function quotable(text: string, { start, end }: Span): Span {
  // A word is shorter than this; the segmenter need not see the whole text.
  const from = Math.max(0, start - 60)
  const parts = [...WORDS.segment(text.slice(from, Math.min(text.length, end + 60)))]
    .map((part) => ({ ...part, at: part.index + from }))
    .filter((part) => part.at + part.segment.length > start && part.at < end && part.segment.trim() !== '')
  const words = parts.filter((part) => part.isWordLike)
  const last = words[QUOTE_WORDS]
  const kept = last ? parts.filter((part) => part.at < last.at) : parts
  const [first] = kept
  const final = last ? kept.filter((part) => part.isWordLike).at(-1) : kept.at(-1)
  return first && final ? { start: first.at, end: final.at + final.segment.length } : { start, end: start }
}
