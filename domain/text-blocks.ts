/** Cuts a text at line ends into blocks of moderate length, so that a page need not hold it as one. */
import type { Span } from '#domain/citation'

const LENGTH = 2000

/** Together the blocks are the text; none ends inside one of the spans, which do not overlap and are in order. */
export function blocksOf(text: string, spans: readonly Span[]): Span[] {
  const blocks: Span[] = []
  let start = 0
  let n = 0
  for (
    let at = text.indexOf('\n', LENGTH);
    at >= 0;
    at = text.indexOf('\n', Math.max(at + 1, start + LENGTH))
  ) {
    const end = at + 1
    while ((spans[n]?.end ?? Number.POSITIVE_INFINITY) <= end) n++
    if ((spans[n]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    blocks.push({ start, end })
    start = end
  }
  if (start < text.length) blocks.push({ start, end: text.length })
  return blocks
}
