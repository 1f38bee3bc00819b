/** Cuts a text at the ends of the quotations marked in it; spans may touch, overlap or lie inside each other. */
import type { Span } from '#domain/citation'

export type MarkedSpan = Span & { id: string }

/** A stretch of the text: `marks` are the spans that cover it, the innermost last; `opens` those that begin at it. */
export type MarkedPiece = {
  text: string
  /** UTF-16 offset in the text. */
  at: number
  marks: readonly string[]
  opens: readonly string[]
}

/** All pieces together are the text, unchanged; a span that reaches beyond it is cut, an empty one is left out. */
export function cutText(text: string, spans: readonly MarkedSpan[]): MarkedPiece[] {
  const inside = spans
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  const ends = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  )
  return ends.slice(0, -1).map((at, n) => {
    const covering = inside.filter((span) => span.start <= at && span.end > at)
    return {
      text: text.slice(at, ends[n + 1]),
      at,
      marks: covering.map((span) => span.id),
      opens: covering.filter((span) => span.start === at).map((span) => span.id),
    }
  })
}
