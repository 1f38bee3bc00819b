/** Statements that name an amount between two parties: of who says it, of whom it is said, where, or about which promise. */
import { and, desc, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import type { Compared } from '#db/queries/compare-parties'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import { commitment_party, meeting, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

const SHOWN = 60

export async function compareClaims(
  q: Q,
  { provider, recipient, day }: { provider: Compared; recipient: Compared; day: Day },
): Promise<StatementLine[]> {
  if (provider.ids.length === 0 || recipient.ids.length === 0) return []
  const rows = await q
    .select({
      id: statement.id,
      speaker: statement.party_id,
      commitment: statement.commitment_id,
      met: meeting.parties,
    })
    .from(statement)
    .leftJoin(meeting, eq(meeting.id, statement.meeting_id))
    .where(and(isNotNull(statement.measure), lte(statement.said_on, day)))
    .orderBy(desc(statement.said_on), desc(statement.id))
  const promises = [...new Set(rows.flatMap((row) => row.commitment ?? []))]
  const sides =
    promises.length === 0
      ? []
      : await q
          .select({ commitment: commitment_party.commitment_id, party: commitment_party.party_id })
          .from(commitment_party)
          .where(inArray(commitment_party.commitment_id, promises))
  const between = rows.filter(({ speaker, commitment, met }) => {
    const named = new Set([
      ...(speaker ? [speaker] : []),
      ...(met ?? []),
      ...sides.filter((side) => side.commitment === commitment).map((side) => side.party),
    ])
    return [provider, recipient].every(({ ids }) => ids.some((id) => named.has(id)))
  })
  const ids = between.slice(0, SHOWN).map((row) => row.id)
  return ids.length === 0 ? [] : inOrderOf(ids, await statementLines(q, inArray(statement.id, ids)))
}
