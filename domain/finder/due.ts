/** The words of a deed that say when, and the window they are read to. */
import type { Span } from '#domain/citation'
import type { Day } from '#domain/day'
import { readDuePhrase } from '#domain/due-phrase'
import type { DueWindow } from '#domain/due-window'

import { anyOf, matchesOf } from '#domain/finder/matches'

export type DueRules = {
  /** Ways of saying when; the whole match is the phrase. */
  phrases: readonly RegExp[]
  /** Right before a phrase: it dates something past, a name or a meeting, not the deed. */
  past: RegExp
  /** Phrases that can only speak of what is to come. */
  ahead: RegExp
}

export type FoundDue = Span & { window: DueWindow }

/** Phrases of time in a stretch of text, a longer one before those inside it. */
export function phrasesIn(text: string, rules: DueRules): Span[] {
  const spans: Span[] = []
  if (!anyOf(rules.phrases, (pattern) => pattern).test(text)) return spans
  for (const pattern of rules.phrases)
    for (const match of matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!spans.some((one) => span.start < one.end && one.start < span.end)) spans.push(span)
    }
  return spans.sort((a, b) => a.start - b.start)
}

/** Before the day on which it was said: a date of something done, not of a promise. */
const isPast = (window: DueWindow, said: Day): boolean =>
  window.type === 'calendar' && window.generous_end !== null && window.generous_end < said

/** Further from its cue a phrase belongs to something else. */
const REACH = 260

/** The first phrase that can be a promise's: behind its cue, else before it; null where the deed has none. */
export function dueOf(
  text: string,
  phrases: readonly Span[],
  { from, clause }: { from: number; clause: number | null },
  said: Day,
  rules: DueRules,
): FoundDue | null {
  const after = phrases.filter((span) => span.start >= from && span.start <= from + REACH)
  const before = clause === null ? [] : phrases.filter((span) => span.end <= from)
  for (const span of [...after, ...before]) {
    const phrase = text.slice(span.start, span.end)
    const ahead = rules.ahead.test(phrase)
    if (!ahead && rules.past.test(text.slice(Math.max(0, span.start - 60), span.start))) continue
    if (span.end <= from && !ahead && (clause === null || span.start < clause)) continue
    const window = readDuePhrase(phrase, said)
    if (!isPast(window, said)) return { ...span, window }
  }
  return null
}
