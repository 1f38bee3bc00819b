/** Puts lines together into paragraphs, by where they stand: gaps, indents, short ends, marks of lists. */
import { joinLines, vocabularyOf } from './pdf-hyphen.ts'
import { isIdeographic } from './pdf-letters.ts'
import type { Line } from './pdf-lines.ts'

const LIST_MARK =
  /^([•●○▪◦■□◆◇▶✓※]|[–—-]\s|[（(]?\d{1,2}[.)）．]\s*(?!\d)|[①-⑳]|[(（][a-zа-яіїє一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|[０-９]{1,2}\s*[．　])/u
const SENTENCE_END = /[.!?…。！？：:;；]["”»’」』)）]*$/

type Block = { pitch: number; right: number }

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** How lines of one size follow each other on a page, and how far to the right they go. */
function blocksOf(lines: readonly Line[]): (line: Line) => Block {
  const key = (line: Line) => `${line.page} ${Math.round(line.size)}`
  const blocks = new Map<string, Block>()
  for (const [name, group] of Map.groupBy(lines, key)) {
    const steps = group.slice(1).flatMap((line, at) => {
      const step = line.y - (group[at]?.y ?? 0)
      return step > line.size * 0.5 && step < line.size * 3 ? [step] : []
    })
    const ends = group.map((line) => line.end).sort((a, b) => a - b)
    const size = group[0]?.size ?? 0
    blocks.set(name, {
      pitch: steps.length > 0 ? Math.min(median(steps), size * 2) : size * 1.3,
      right: ends[Math.floor(ends.length * 0.95)] ?? 0,
    })
  }
  return (line) => blocks.get(key(line)) ?? { pitch: line.size * 1.3, right: line.end }
}

/** The next line's first word would have had room: the line was ended on purpose. */
function endedEarly(line: Line, next: Line, right: number): boolean {
  if (/\p{L}[-\u2010\u00ad]$/u.test(line.text)) return false
  const first = isIdeographic(next.text[0] ?? '') ? 1 : (next.text.split(' ', 1)[0]?.length ?? 0) * 0.5
  return line.end + (first + 1.2) * line.size < right
}

type Step = 'join' | 'line' | 'gap'

function stepBetween(line: Line, next: Line, firstOfParagraph: boolean, block: Block): Step {
  const down = next.y - line.y
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * 0.12) return 'gap'
  const turned = next.page !== line.page || down <= 0
  if (!turned && down > block.pitch * 1.3) return 'gap'
  if (LIST_MARK.test(next.text)) return turned ? 'gap' : 'line'
  const goesOn = /^\p{Ll}/u.test(next.text)
  const early = endedEarly(line, next, block.right)
  if (turned) return goesOn || !(early || SENTENCE_END.test(line.text)) ? 'join' : 'gap'
  if (early) return 'line'
  const indent = next.x - line.x
  const hanging = firstOfParagraph && LIST_MARK.test(line.text)
  if (indent > line.size * 0.8 && !hanging) return 'line'
  if (indent < -line.size * 0.8 && !firstOfParagraph) return 'line'
  return 'join'
}

export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flat()
  const blockOf = blocksOf(lines)
  const known = vocabularyOf(lines.map((line) => line.text))
  const parts: string[] = []
  let paragraph = ''
  let firstOfParagraph = true
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const step = before ? stepBetween(before, line, firstOfParagraph, blockOf(before)) : 'join'
    if (step === 'join') {
      firstOfParagraph = paragraph === ''
      paragraph = paragraph === '' ? line.text : joinLines(paragraph, line.text, known)
      continue
    }
    parts.push(paragraph, step === 'gap' ? '\n\n' : '\n')
    paragraph = line.text
    firstOfParagraph = true
  }
  return [...parts, paragraph].join('')
}
