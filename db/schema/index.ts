/** All tables, in the order of the chain, on whichever engine's kit is handed in. */
import type { Kit } from '#db/kit.sqlite'
import { accountTables } from '#db/schema/accounts'
import { actorTables } from '#db/schema/actors'
import { captureTables } from '#db/schema/captures'
import { datasetTables } from '#db/schema/datasets'
import { historyTables } from '#db/schema/history'
import { jobTables } from '#db/schema/jobs'
import { ledgerTables } from '#db/schema/ledger'
import { outcomeTables } from '#db/schema/outcomes'
import { promiseTables } from '#db/schema/promises'
import { sourceTables } from '#db/schema/sources'

export const defineSchema = (k: Kit) => {
  const actors = actorTables(k)
  const sources = sourceTables(k, actors, () => promises)
  const promises = promiseTables(k, actors, sources)
  return {
    ...actors,
    ...sources,
    ...promises,
    ...outcomeTables(k, sources, promises),
    ...captureTables(k, sources, promises),
    ...datasetTables(k, actors, promises),
    ...jobTables(k),
    ...ledgerTables(k),
    ...historyTables(k),
    ...accountTables(k),
  }
}
export type Schema = ReturnType<typeof defineSchema>
