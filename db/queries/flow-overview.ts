/** What the page of flows shows whatever is asked: counted once after each act, since a hundred thousand flows take their time. */
import type { Q } from '#db/q'
import { type DatasetItem, datasetList } from '#db/queries/dataset-list'
import { type FlowChoices, flowChoices } from '#db/queries/flow-choices'
import { type FlowSums, flowSums } from '#db/queries/flow-sums'
import { ledgerVersion } from '#db/queries/health'

export type FlowOverview = { datasets: DatasetItem[]; choices: FlowChoices; whole: FlowSums }
type Kept = { version: number; value: Promise<FlowOverview> }

/** By connection; the last act's number tells whether it still holds, whichever process acted. */
const kept = new WeakMap<Q, Kept>()

async function count(q: Q): Promise<FlowOverview> {
  return {
    datasets: await datasetList(q),
    choices: await flowChoices(q),
    whole: await flowSums(q, undefined, null),
  }
}

export async function flowOverview(q: Q): Promise<FlowOverview> {
  const version = await ledgerVersion(q)
  const known = kept.get(q)
  if (known?.version === version) return known.value
  const value = count(q)
  kept.set(q, { version, value })
  value.catch(() => kept.delete(q))
  return value
}
