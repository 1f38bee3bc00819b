// What is measured of the book itself, each with its limit: add a line to measure another query.

import { MEMORY } from '#db/open'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { pairings } from '#db/queries/crowd'
import { facetCounts } from '#db/queries/facet-counts'
import { finderParties } from '#db/queries/finder-parties'
import { ledgerLines } from '#db/queries/ledger-lines'
import { needsLook } from '#db/queries/needs-look'
import { overviewCounts } from '#db/queries/overview-counts'
import { similarCommitments } from '#db/queries/similar-commitments'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { changeStatus } from '#db/verbs/change-status'
import { DEFAULT_SORT, NO_FILTER, readFilter, type SortKey } from '#domain/filter'
import { findPromises } from '#domain/finder/find'
import type { Localized } from '#domain/locale'
import { systemActor } from '#domain/permission'
import { FLOW_MEASURES } from './flows.ts'
import { writeIati } from './iati-file.ts'
import { longText } from './long-text.ts'
import { readTable } from './tables.ts'

export type Measure = {
  name: string
  limit: number
  times: number
  run: (store: Store, round: number) => Promise<unknown>
}

const DAY = '2026-11-21'
const filtered = (text: string) => readFilter(new URLSearchParams(text)).filter
const page = (
  store: Store,
  filter = NO_FILTER,
  key: SortKey = DEFAULT_SORT.key,
  cursor: string | null = null,
) =>
  ledgerLines(store.read, {
    filter,
    sort: { key, descending: false },
    day: DAY,
    locale: 'en',
    limit: 50,
    cursor,
  })

const similar = (store: Store, round: number, titles: Localized) =>
  similarCommitments(store.read, {
    promisers: [`state-${round}`],
    beneficiaries: [`state-${round + 7}`],
    kind: 'in_kind',
    topic: 'energy',
    titles,
    quote: `will provide ${round * 100} transformers and generators before the winter`,
    numbers: [round * 100],
    said: [DAY],
  })

async function statusChange(store: Store, round: number): Promise<void> {
  const slug = `promise-${round}`
  const found = await commitmentBySlug(store.read, slug, '9999-12-30')
  const evidence = found?.statements.map((one) => one.id) ?? []
  const given = { commitment: slug, n: found?.n ?? 0, fulfilment: 'in_progress', on: DAY, evidence } as const
  await changeStatus(store, { actor: systemActor('bench') }, given)
}

async function seed(): Promise<void> {
  const store = openStore(MEMORY)
  await seedDocuments(store)
  store.close()
}

const judged = (language: string): Measure => {
  const text = longText(language)
  return {
    name: `100 kB judged (${language})`,
    limit: 150,
    times: 11,
    run: async (store) =>
      findPromises(text, { language, day: DAY, parties: await finderParties(store.read) }),
  }
}

/** Milliseconds. */
export const MEASURES: readonly Measure[] = [
  ...['en', 'uk', 'ja'].map(judged),
  { name: 'ledger page of 50', limit: 50, times: 15, run: (store) => page(store) },
  {
    name: 'ledger page of 50, by title',
    limit: 100,
    times: 9,
    run: (store) => page(store, NO_FILTER, 'title'),
  },
  {
    name: 'ledger page of 50, overdue in-kind',
    limit: 100,
    times: 9,
    run: (store) => page(store, filtered('standing=overdue&kind=in_kind')),
  },
  {
    name: 'ledger second page',
    limit: 50,
    times: 9,
    run: async (store) => page(store, NO_FILTER, 'due', (await page(store)).next),
  },
  { name: 'facet counts', limit: 250, times: 5, run: (store) => facetCounts(store.read, NO_FILTER, DAY) },
  {
    name: 'facet counts, one promiser',
    limit: 250,
    times: 5,
    run: (store) => facetCounts(store.read, filtered('promiser=state-7'), DAY),
  },
  {
    name: 'overview: counts',
    limit: 500,
    times: 3,
    run: (store) => overviewCounts(store.read, NO_FILTER, DAY),
  },
  {
    name: 'overview: who promised whom',
    limit: 250,
    times: 3,
    run: (store) => pairings(store.read, NO_FILTER, DAY, 10),
  },
  {
    name: 'overview: what needs a look',
    limit: 250,
    times: 3,
    run: (store) => needsLook(store.read, NO_FILTER, DAY, 10),
  },
  { name: 'search, a rare word', limit: 50, times: 9, run: (store) => page(store, filtered('q=21')) },
  {
    name: 'search, a common word',
    limit: 150,
    times: 5,
    run: (store) => page(store, filtered('q=generators')),
  },
  { name: 'search, Japanese', limit: 150, times: 5, run: (store) => page(store, filtered('q=発電機')) },
  {
    name: 'one commitment',
    limit: 20,
    times: 15,
    run: (store, round) => commitmentBySlug(store.read, `promise-${round}`, DAY),
  },
  {
    name: 'similar commitments, one title',
    limit: 50,
    times: 9,
    run: (store, round) => similar(store, round, { en: `Promise of ${round} generators for winter` }),
  },
  {
    name: 'similar commitments, three titles',
    limit: 50,
    times: 9,
    run: (store, round) =>
      similar(store, round, {
        en: `Promise ${round} of transformers`,
        uk: `Обіцянка ${round}: трансформатори`,
        ja: `約束${round}：変圧器の供与`,
      }),
  },
  ...FLOW_MEASURES,
  { name: 'write of a status change', limit: 50, times: 9, run: statusChange },
  { name: 'aid activities as a file of IATI', limit: 20_000, times: 1, run: writeIati },
  { name: 'table of 100,000 rows to records', limit: 3000, times: 1, run: readTable },
  { name: 'seed of the founding records', limit: 2000, times: 3, run: seed },
]

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The median of several runs after one to warm up. */
export async function time({ run, times }: Measure, store: Store): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round <= times; round++) {
    const start = performance.now()
    await run(store, round)
    if (round > 0) taken.push(performance.now() - start)
  }
  return median(taken)
}
