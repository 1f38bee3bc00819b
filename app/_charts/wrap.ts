/** Cuts a text into lines that fit, between words of any language, with an ellipsis where it had to end. */
export type Measure = (text: string) => number

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Closing punctuation never begins a line: it stays with the word before it. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    const last = found.at(-1)
    if (last !== undefined && !isWordLike && segment.trim() !== '' && !/[\s(（「«“]$/.test(last))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

function shortened(text: string, width: number, measure: Measure): string {
  let kept = text.trimEnd()
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd()
  return `${kept}…`
}

export function wrap(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const rest = pieces(text)
  for (const [at, piece] of rest.entries()) {
    const longer = line + piece
    if (line === '' || measure(longer.trimEnd()) <= width) {
      line = line === '' ? piece.trimStart() : longer
      continue
    }
    if (lines.length + 1 === most)
      return [...lines, shortened(line + rest.slice(at).join(''), width, measure)]
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  const last = line.trimEnd()
  return [...lines, measure(last) > width ? shortened(last, width, measure) : last].filter(Boolean)
}
