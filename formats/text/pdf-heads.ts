/** Takes page numbers and running heads away: what stands at the edge of page after page is not the text. */
import type { Line } from './pdf-lines.ts'

export type Page = { lines: readonly Line[]; height: number }

/** The edge of a page, as a share of its height, and how many lines of it are looked at. */
const EDGE = 0.13
const DEEP = 3

const PAGE_NUMBER =
  /^[\s\-–—|[(]*(page|p\.|pg\.?|стор(інка|\.)?|с\.)?\s*#\s*((of|\/|з|із|from)\s*#)?\s*(ページ|頁)?[\s\-–—|\])]*$/i

const pattern = (line: Line): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

function edges({ lines, height }: Page): Line[] {
  const down = [...lines].sort((a, b) => a.y - b.y)
  return [
    ...down.slice(0, DEEP).filter((line) => line.y < height * EDGE),
    ...down.slice(-DEEP).filter((line) => line.y > height * (1 - EDGE)),
  ]
}

export function withoutRunningHeads(pages: readonly Page[]): Line[][] {
  const seen = new Map<string, Set<number>>()
  for (const [at, page] of pages.entries())
    for (const line of edges(page)) seen.set(pattern(line), (seen.get(pattern(line)) ?? new Set()).add(at))
  // Left and right pages may carry heads of their own, and the first page often none.
  const often = Math.max(2, pages.length * 0.4)
  return pages.map((page) => {
    const dropped = new Set(
      edges(page).filter((line) => {
        const key = pattern(line)
        if (PAGE_NUMBER.test(key)) return pages.length > 1 || line.text.replace(/\D/g, '') === '1'
        return pages.length > 1 && (seen.get(key)?.size ?? 0) >= often
      }),
    )
    return page.lines.filter((line) => !dropped.has(line))
  })
}
