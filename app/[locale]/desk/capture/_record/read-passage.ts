/** Reads a passage that somebody chose: with the finder's help where it finds something in it. */

import { SAID } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Candidate } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { judged, unjudged } from '#app/[locale]/desk/capture/_record/judged.ts'
import type { Capture } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import type { Span } from '#domain/citation'
import { quotable } from '#domain/quotable'

/** `quote` is what was selected of it: these words are quoted, whatever the finder would. */
export function readPassage(capture: Capture, passage: Span, quote: Span | null): Candidate {
  const { setting, view, find } = capture
  const [best] = find(setting.text.slice(passage.start, passage.end)).toSorted((a, b) => b.score - a.score)
  if (!best) return unjudged(passage, quote ?? passage, setting)
  const shifted = ({ start, end }: Span): Span => ({ start: start + passage.start, end: end + passage.start })
  const found = judged({ ...best, ...passage, quote: shifted(best.quote) }, setting, view.words)
  if (!quote) return found
  const { start, end } = quotable(setting.text, quote)
  return { ...found, values: { ...found.values, [`${SAID}quote.exact`]: setting.text.slice(start, end) } }
}
