// A dataset of many flows, brought in as an edition, to measure what its pages ask.

import { MEMORY } from '#db/open'
import { flowsThat } from '#db/queries/flow-conditions'
import { flowMatches } from '#db/queries/flow-matches'
import { flowOverview } from '#db/queries/flow-overview'
import { flowPage } from '#db/queries/flow-page'
import { flowSums } from '#db/queries/flow-sums'
import { seedDocuments } from '#db/seed'
import type { Store } from '#db/store'
import { openStore } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import { readFlowFilter } from '#domain/flow-filter'
import type { ImportRecord } from '#domain/import/record'
import { systemActor } from '#domain/permission'
import type { Measure } from './measures.ts'

const MEASURES = ['commitment', 'disbursement', 'pledge', null] as const
const CURRENCIES = ['USD', 'EUR', 'JPY'] as const
const DONORS = ['Japan', 'Germany', 'Norway', 'Canada', 'France', 'Italy', 'Poland']

async function* records(size: number): AsyncGenerator<ImportRecord> {
  for (let n = 0; n < size; n++) {
    const day = `${2015 + (n % 11)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
    const flow = {
      ref: `flow-${n}`,
      code: String(n % 5),
      measure: MEASURES[n % MEASURES.length] ?? null,
      amount: `${n * 137}.${String(n % 100).padStart(2, '0')}`,
      currency: CURRENCIES[n % CURRENCIES.length],
      starts: day,
      ends: day,
      provider: DONORS[n % DONORS.length],
      receiver: `Organisation ${n % 300}`,
      places: [{ sort: 'country', vocabulary: null, code: n % 3 ? 'UA' : 'AF', name: null, share: null }],
      description: `Contribution ${n} to the response, for generators and transformers before the winter`,
    }
    yield { line: n + 2, identifier: flow.ref, flaws: [], input: { activity: null, flows: [flow] } }
  }
}

/** Milliseconds that it took. */
async function fillFlows(store: Store, size: number): Promise<number> {
  const start = performance.now()
  await importRecords(
    store,
    { actor: systemActor('bench') },
    {
      what: 'flows',
      records: () => records(size),
      options: { slug: `flows-${size}`, file_name: 'flows.csv' },
    },
  )
  return performance.now() - start
}

/** A hundred thousand flows of one dataset, brought in once. */
let flowBook: Promise<Store> | undefined
async function filledWithFlows(): Promise<Store> {
  const store = openStore(MEMORY)
  await seedDocuments(store)
  await fillFlows(store, 100_000)
  return store
}

/** What the page of flows asks, after an act or with a filter. */
const flowsPage = (text: string, times: number): Measure => ({
  name: `100,000 flows: ${text || 'all'}`,
  limit: 300,
  times,
  async run() {
    flowBook ??= filledWithFlows()
    const { read } = await flowBook
    const { filter } = readFlowFilter(new URLSearchParams(text))
    const where = await flowsThat(read, filter, null)
    const matches = await flowMatches(read, where, filter.q)
    await flowOverview(read)
    if (text) await flowSums(read, where, matches)
    await flowPage(read, where, { matches, limit: 50, cursor: null })
  },
})

export const FLOW_MEASURES: readonly Measure[] = [
  flowsPage('', 5),
  flowsPage('provider=japan', 5),
  flowsPage('recipient=UKR&measure=pledge', 5),
  flowsPage('q=99999', 3),
]
