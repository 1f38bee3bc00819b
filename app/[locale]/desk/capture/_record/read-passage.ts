/** Reads a passage that somebody chose: with the finder's help where it finds something in it. */

import { SAID } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Candidate } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { judged, unjudged } from '#app/[locale]/desk/capture/_record/judged.ts'
import type { Capture } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import type { Span } from '#domain/citation'
import { quotable } from '#domain/quotable'

/** `quote` is what was selected of it: these words are quoted, whatever the finder would. */
export function readPassage(capture: Capture, passage: Span, quote: Span | null): Candidate {
  const { setting, view, propose } = capture
  const best = propose(passage)
  if (!best) return unjudged(passage, quote ?? passage, setting)
  const read = judged({ ...best, ...passage }, setting, view.words)
  // What nothing speaks for is a person's own choice: its record is begun, and no judgement is claimed.
  const found = best.score > 0 ? read : { ...read, label: null, sure: '', why: [] }
  if (!quote) return found
  const { start, end } = quotable(setting.text, quote)
  return { ...found, values: { ...found.values, [`${SAID}quote.exact`]: setting.text.slice(start, end) } }
}
