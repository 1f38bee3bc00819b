/** The sentences of a text as the finder cuts them, for stepping through all of them. */
import type { Span } from '#domain/citation'
import { languageOf } from '#domain/finder/languages'
import { sentencesOf } from '#domain/finder/sentences'

export const sentenceSpans = (text: string, language: string): Span[] =>
  sentencesOf(text, languageOf(language).sentences).map(({ start, end }) => ({ start, end }))
