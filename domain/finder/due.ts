/** The words of a deed that say when, and the window they are read to. */
import type { Span } from '#domain/citation'
import type { Day } from '#domain/day'
import { readDuePhrase } from '#domain/due-phrase'
import type { DueWindow } from '#domain/due-window'
import { matchesOf } from '#domain/finder/matches'

export type DueRules = {
  /** Stands in every text that says when: a text without it needs no closer look. */
  hint: RegExp
  /** Ways of saying when; the whole match is the phrase. */
  phrases: readonly RegExp[]
  /** Right before a phrase: it dates something past, a name or a meeting, not the deed. */
  past: RegExp
  /** Phrases that can only speak of what is to come. */
  ahead: RegExp
}

export type FoundDue = Span & { window: DueWindow; ahead: boolean }

/** Phrases of time in a stretch of text, a longer one before those inside it. */
function phrasesIn(text: string, rules: DueRules): Span[] {
  const spans: Span[] = []
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

const isFuture = (window: DueWindow, said: Day): boolean =>
  window.type === 'calendar' && window.start !== null && window.start > said

/** Every phrase that may be a promise's, with the window it is read to from the day. */
export function datesIn(text: string, said: Day, rules: DueRules): FoundDue[] {
  if (!rules.hint.test(text)) return []
  return phrasesIn(text, rules).flatMap((span) => {
    const phrase = text.slice(span.start, span.end)
    const ahead = rules.ahead.test(phrase)
    const window = readDuePhrase(phrase, said)
    const past = rules.past.test(text.slice(Math.max(0, span.start - 60), span.start))
    if (past && !ahead && !isFuture(window, said)) return []
    return isPast(window, said) ? [] : [{ ...span, window, ahead }]
  })
}

/** Further from its cue a phrase belongs to something else. */
const REACH = 260

/** Where a deed may be dated: from its cue on, or before it in its clause; null where nothing before it counts. */
export type DueFrom = { from: number; clause: number | null }

/** The first date behind the cue, else one before it; null where the deed has none. */
export function dueOf(dates: readonly FoundDue[], { from, clause }: DueFrom): FoundDue | null {
  const after = dates.find((one) => one.start >= from && one.start <= from + REACH)
  if (after || clause === null) return after ?? null
  return dates.find((one) => one.end <= from && (one.ahead || one.start >= clause)) ?? null
}
