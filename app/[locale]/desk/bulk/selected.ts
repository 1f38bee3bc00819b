/** Which promises an edit of many is about: those that were ticked, or all of a filter. */
import 'server-only'
import type { View } from '#app/_server/view.ts'
import { type LedgerLine, ledgerLines } from '#db/queries/ledger-lines'
import { linesBySlug } from '#db/queries/lines-by-slug'
import { DEFAULT_SORT, filterParams, readFilter } from '#domain/filter'
import { Problem } from '#domain/problem'

/** So many are shown by name; the preview shows all. */
const SHOWN = 12
const MOST = 500

export type Selected = {
  lines: readonly LedgerLine[]
  total: number
  /** As the job keeps it. */
  chosen: { filter: string } | { commitments: readonly string[] }
}

export async function selectedIn({ params, q, day, locale }: View): Promise<Selected> {
  if (params.has('all')) {
    const { filter, flaws } = readFilter(new URLSearchParams(params.get('filter') ?? ''))
    if (flaws.length > 0) throw new Problem(flaws)
    const asked = { filter, sort: DEFAULT_SORT, day, locale, limit: SHOWN, cursor: null }
    const { lines, total } = await ledgerLines(q, asked)
    return { lines, total, chosen: { filter: filterParams(filter).toString() } }
  }
  const slugs = [...new Set(params.getAll('c'))].slice(0, MOST)
  const found = await linesBySlug(q, slugs, day)
  return {
    lines: found.slice(0, SHOWN),
    total: found.length,
    chosen: { commitments: found.map(({ slug }) => slug) },
  }
}
