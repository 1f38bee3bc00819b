/** How many lines fit, by every code at once: one pass over one index, from which facets and the overview take their sums. */
import { count, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { standingSql } from '#db/queries/ledger-conditions'
import { ledger } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export type LedgerCell = Awaited<ReturnType<typeof ledgerCells>>[number]

export async function ledgerCells(q: Q, where: SQL, day: Day) {
  const standing = standingSql(day)
  return q
    .select({
      kind: ledger.kind,
      topic: ledger.topic,
      fulfilment: ledger.fulfilment,
      evidence: ledger.evidence,
      attested_by: ledger.attested_by,
      testability: ledger.testability,
      mark: ledger.mark,
      standing,
      count: count(),
    })
    .from(ledger)
    .where(where)
    .groupBy(
      ledger.kind,
      ledger.topic,
      ledger.fulfilment,
      ledger.evidence,
      ledger.attested_by,
      ledger.testability,
      ledger.mark,
      standing,
    )
}
