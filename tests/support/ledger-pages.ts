/** Asks the founding book for pages of its ledger, for tests of lists. */
import { type LinePage, ledgerLines } from '#db/queries/ledger-lines'
import type { Store } from '#db/store'
import { DEFAULT_SORT, type Filter, NO_FILTER, readFilter } from '#domain/filter'

export const DAY = '2026-11-21'

type Asked = Partial<Parameters<typeof ledgerLines>[1]>

export const filtered = (text: string): Filter => readFilter(new URLSearchParams(text)).filter

export const pageOf = (store: Store, change: Asked = {}): Promise<LinePage> =>
  ledgerLines(store.read, {
    filter: NO_FILTER,
    sort: DEFAULT_SORT,
    day: DAY,
    locale: 'en',
    limit: 200,
    cursor: null,
    ...change,
  })

export const slugsOf = async (store: Store, text: string, day = DAY): Promise<string[]> =>
  (await pageOf(store, { filter: filtered(text), day })).lines.map((line) => line.slug)
