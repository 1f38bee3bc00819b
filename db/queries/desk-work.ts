/** What to do next: promises past their date, never looked at, and longest without a word. */
import type { Q } from '#db/q'
import { type LedgerLine, ledgerLines } from '#db/queries/ledger-lines'
import type { Day } from '#domain/day'
import type { Filter, Sort } from '#domain/filter'
import type { Locale } from '#domain/locale'
import { OPEN_STANDINGS } from '#domain/standing'

type Work = { filter: Filter; sort: Sort }

export const WORK = {
  overdue: {
    filter: { q: '', facets: { standing: ['overdue', 'possibly_overdue'] } },
    sort: { key: 'due', descending: false },
  },
  never_looked: {
    filter: { q: '', facets: { evidence: ['not_looked'], standing: OPEN_STANDINGS } },
    sort: { key: 'due', descending: false },
  },
  silent: {
    filter: { q: '', facets: { standing: OPEN_STANDINGS } },
    sort: { key: 'last_said', descending: false },
  },
} as const satisfies Record<string, Work>
export type WorkName = keyof typeof WORK
export const WORK_NAMES = Object.keys(WORK) as WorkName[]

export type WorkList = { lines: LedgerLine[]; total: number }

export async function deskWork(
  q: Q,
  day: Day,
  locale: Locale,
  limit = 10,
): Promise<Record<WorkName, WorkList>> {
  const found = {} as Record<WorkName, WorkList>
  for (const name of WORK_NAMES) {
    const { lines, total } = await ledgerLines(q, { ...WORK[name], day, locale, limit, cursor: null })
    found[name] = { lines, total }
  }
  return found
}
