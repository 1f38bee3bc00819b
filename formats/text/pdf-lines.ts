/** Puts the pieces that a PDF draws into lines, in the order in which it draws them. */
import { asWritten, isIdeographic } from './pdf-letters.ts'

/** A stretch of text on an upright page: `y` grows downwards. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; slanted: boolean }
export type Line = { text: string; x: number; end: number; y: number; size: number; page: number }

/** Stamps and watermarks stand across a page; a page that is turned as a whole is read as it is. */
function uprightOnly(pieces: readonly Piece[]): readonly Piece[] {
  const upright = pieces.filter((piece) => !piece.slanted)
  const letters = (list: readonly Piece[]) => list.reduce((sum, piece) => sum + piece.text.length, 0)
  return letters(upright) * 2 >= letters(pieces) ? upright : pieces
}

function joint(line: Line, piece: Piece): string {
  const gap = piece.x - line.end
  const last = line.text.at(-1) ?? ''
  const first = piece.text[0] ?? ''
  if (/\s/.test(last) || /\s/.test(first)) return ''
  // Japanese is set with gaps after its own marks; only a wide one parts two things.
  const wide = isIdeographic(last) || isIdeographic(first) ? 0.9 : 0.2
  return gap > wide * Math.min(line.size, piece.size) ? ' ' : ''
}

export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = []
  for (const piece of uprightOnly(pieces)) {
    const text = asWritten(piece.text)
    if (text === '') continue
    const line = lines.at(-1)
    const size = Math.max(line?.size ?? 0, piece.size)
    const same = line && Math.abs(piece.y - line.y) < size * 0.45 && piece.x > line.end - size
    if (!same) {
      if (text.trim() === '') continue
      lines.push({ text, x: piece.x, end: piece.x + piece.width, y: piece.y, size: piece.size, page })
      continue
    }
    line.text += joint(line, piece) + text
    if (text.trim() !== '') line.end = Math.max(line.end, piece.x + piece.width)
    line.size = size
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}
