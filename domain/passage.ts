/** The passages of a text that a person decides on: what the finder found, and what somebody chose by hand. */
import type { Span } from '#domain/citation'
import { sameSentence } from '#domain/overlap'

/** A candidate with the decisions on it, or words that were decided without being one. */
export type Passage<F extends Span, D extends Span> = Span & { found: F | null; decisions: readonly D[] }

/** A line that is `beside` settles candidates only: it makes no passage of its own. */
type Settling = Span & { beside?: boolean }

/** In the order of the text. A decision settles every candidate that is the same sentence. */
export function passagesOf<F extends Span, D extends Settling>(
  found: readonly F[],
  decisions: readonly D[],
): Passage<F, D>[] {
  const candidates = found.map((one) => ({
    start: one.start,
    end: one.end,
    found: one,
    decisions: decisions.filter((decision) => sameSentence(one, decision)),
  }))
  const settled = new Set(candidates.flatMap((one) => one.decisions))
  const byHand: Passage<F, D>[] = []
  for (const decision of decisions) {
    if (decision.beside || settled.has(decision)) continue
    const same = byHand.find((one) => sameSentence(one, decision))
    if (same) same.decisions = [...same.decisions, decision]
    else byHand.push({ start: decision.start, end: decision.end, found: null, decisions: [decision] })
  }
  return [...candidates, ...byHand].sort((a, b) => a.start - b.start || a.end - b.end)
}

export const isOpen = (passage: Passage<Span, Span>): boolean => passage.decisions.length === 0

/** Next undecided passage behind a place, from the beginning again where there is none behind it. */
export function nextOpen<P extends Passage<Span, Span>>(passages: readonly P[], after: number): P | null {
  const open = passages.filter(isOpen)
  return open.find((one) => one.start > after) ?? open[0] ?? null
}

/** A place in an address: "120-245". */
export const spanMark = ({ start, end }: Span): string => `${start}-${end}`

/** The place that an address names, where it lies inside a text of this length. */
export function spanFrom(mark: string | null | undefined, length: number): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(mark ?? '') ?? []
  if (start === undefined || end === undefined) return null
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= length ? span : null
}
