/** The list of commitments: filtered, sorted, by key. */
import { answer, COMMON_PARAMS } from '#app/_server/answer.ts'
import { ledgerLines } from '#db/queries/ledger-lines'
import { readFilter, readSort } from '#domain/filter'
import { type Flaw, Problem } from '#domain/problem'
import { commitmentJson } from '#formats/commitment-json'

const DEFAULT_LIMIT = 50
const MOST = 200

function readLimit(text: string | null): { limit: number; flaws: Flaw[] } {
  if (text === null) return { limit: DEFAULT_LIMIT, flaws: [] }
  const limit = Number(text)
  const good = /^\d{1,4}$/.test(text) && limit >= 1 && limit <= MOST
  return good ? { limit, flaws: [] } : { limit: DEFAULT_LIMIT, flaws: [{ code: 'bad_limit', at: 'limit' }] }
}

/** The next page's address: the same question with another cursor. */
function nextPath(url: URL, cursor: string | null): string | null {
  if (cursor === null) return null
  const next = new URL(url)
  next.searchParams.set('cursor', cursor)
  return `${next.pathname}${next.search}`
}

export const GET = (request: Request): Promise<Response> =>
  answer(request, async ({ q, locale, day, params, url }) => {
    const { filter, flaws } = readFilter(params, [...COMMON_PARAMS, 'limit', 'cursor', 'sort'])
    const sorted = readSort(params.get('sort'))
    const counted = readLimit(params.get('limit'))
    const all = [...flaws, ...sorted.flaws, ...counted.flaws]
    if (all.length > 0) throw new Problem(all)
    const page = await ledgerLines(q, {
      filter,
      sort: sorted.sort,
      day,
      locale,
      limit: counted.limit,
      cursor: params.get('cursor'),
    })
    return {
      data: page.lines.map((line) => commitmentJson(line, locale)),
      total: page.total,
      page: { next: nextPath(url, page.next) },
    }
  })
