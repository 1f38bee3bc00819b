/** Takes page numbers and running heads away: what stands at the edge of page after page is not the text. */
import type { Line } from './pdf-lines.ts'

export type Page = { lines: readonly Line[]; height: number }

/** The edge of a page, as a share of its height, and how many lines of it are looked at. */
const EDGE = 0.13
const DEEP = 3

const PAGE_NUMBER =
  /^[\s\-–—|[(]*(page|p\.|pg\.?|стор(інка|\.)?|с\.)?\s*#\s*((of|\/|з|із|from)\s*#)?\s*(ページ|頁)?[\s\-–—|\])]*$/i

const pattern = (line: Line): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

type Edge = { line: Line; inner: Line | undefined }

/** The outermost lines, each with its neighbour towards the middle. */
function edgesOf({ lines, height }: Page): Edge[][] {
  const down = [...lines].sort((a, b) => a.y - b.y)
  const inwards = (order: readonly Line[], atEdge: (line: Line) => boolean) =>
    order
      .slice(0, DEEP)
      .filter(atEdge)
      .map((line, at) => ({ line, inner: order[at + 1] }))
  return [
    inwards(down, (line) => line.y < height * EDGE),
    inwards(down.toReversed(), (line) => line.y > height * (1 - EDGE)),
  ]
}

/** A head stands off from the text; a first line that is alike on every page does not. */
const standsOff = ({ line, inner }: Edge): boolean =>
  !inner ||
  Math.abs(inner.y - line.y) > Math.max(line.size, inner.size) * 1.7 ||
  Math.abs(inner.size - line.size) > line.size * 0.1

export function withoutRunningHeads(pages: readonly Page[]): Line[][] {
  const seen = new Map<string, Set<number>>()
  for (const [at, page] of pages.entries())
    for (const { line } of edgesOf(page).flat())
      seen.set(pattern(line), (seen.get(pattern(line)) ?? new Set()).add(at))
  // Left and right pages may carry heads of their own, and the first page often none.
  const often = Math.max(2, pages.length * 0.4)
  const isHead = ({ line }: Edge): boolean => {
    const key = pattern(line)
    if (PAGE_NUMBER.test(key)) return pages.length > 1 || line.text.replace(/\D/g, '') === '1'
    return pages.length > 1 && (seen.get(key)?.size ?? 0) >= often
  }
  return pages.map((page) => {
    const dropped = new Set<Line>()
    for (const edge of edgesOf(page)) {
      const firstKept = edge.findIndex((one) => !isHead(one))
      const heads = firstKept < 0 ? edge : edge.slice(0, firstKept)
      const last = heads.findLastIndex(standsOff)
      for (const { line } of heads.slice(0, last + 1)) dropped.add(line)
    }
    return page.lines.filter((line) => !dropped.has(line))
  })
}
