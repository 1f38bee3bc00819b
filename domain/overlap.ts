/** Whether two stretches of a text are the same sentence: they share at least half of the shorter one. */
import type { Span } from '#domain/citation'

export function sameSentence(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start)
}
