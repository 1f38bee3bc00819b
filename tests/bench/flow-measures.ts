// What the page of flows asks of a hundred thousand of them.
import { MEMORY } from '#db/open'
import { flowsThat } from '#db/queries/flow-conditions'
import { flowMatches } from '#db/queries/flow-matches'
import { flowOverview } from '#db/queries/flow-overview'
import { flowPage } from '#db/queries/flow-page'
import { flowSums } from '#db/queries/flow-sums'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { readFlowFilter } from '#domain/flow-filter'
import { fillFlows } from './flows.ts'
import type { Measure } from './measure.ts'

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
