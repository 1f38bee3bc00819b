/** Commitments that run through a party, soonest due first. */
import { and, asc, count, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { linesOn } from '#db/queries/ledger-conditions'
import { type LedgerLine, lineOn } from '#db/queries/ledger-lines'
import { ledger, ledger_party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export async function partyChannelLines(
  q: Q,
  partyId: string,
  day: Day,
  limit: number,
): Promise<{ lines: LedgerLine[]; total: number }> {
  const through = and(
    eq(ledger_party.commitment_id, ledger.commitment_id),
    eq(ledger_party.role, 'channel'),
    eq(ledger_party.party_id, partyId),
  )
  const rows = await q
    .select({ ledger })
    .from(ledger)
    .innerJoin(ledger_party, through)
    .where(linesOn(day))
    .orderBy(asc(ledger.due_key), asc(ledger.commitment_id))
    .limit(limit)
  const [counted] = await q
    .select({ total: count() })
    .from(ledger)
    .innerJoin(ledger_party, through)
    .where(linesOn(day))
  return { lines: rows.map((row) => lineOn(row.ledger, day)), total: counted?.total ?? 0 }
}
