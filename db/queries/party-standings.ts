/** How a party's promises stand on a day: how many of each standing, and with which marks. */
import { and, count, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { linesOn, standingSql } from '#db/queries/ledger-conditions'
import { ledger, ledger_party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { MARKS, type Mark, markOn } from '#domain/mark'
import { STANDINGS, type Standing } from '#domain/standing'

export type StandingCount = { standing: Standing; count: number; marks: { mark: Mark; count: number }[] }

export async function partyStandings(q: Q, partyId: string, day: Day): Promise<StandingCount[]> {
  const standing = standingSql(day)
  const rows = await q
    .select({ standing, base: ledger.mark, count: count() })
    .from(ledger)
    .innerJoin(
      ledger_party,
      and(eq(ledger_party.commitment_id, ledger.commitment_id), eq(ledger_party.role, 'promiser')),
    )
    .where(and(linesOn(day), eq(ledger_party.party_id, partyId)))
    .groupBy(standing, ledger.mark)
  const marked = rows.map((row) => ({ ...row, mark: markOn(row.base, row.standing) }))
  return STANDINGS.map((one) => {
    const own = marked.filter((row) => row.standing === one)
    return {
      standing: one,
      count: own.reduce((n, row) => n + row.count, 0),
      marks: MARKS.flatMap((mark) => {
        const n = own.filter((row) => row.mark === mark).reduce((sum, row) => sum + row.count, 0)
        return n > 0 ? [{ mark, count: n }] : []
      }),
    }
  }).filter((row) => row.count > 0)
}
