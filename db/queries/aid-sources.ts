/** How many documents speak of each promised thing. */
import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { citation, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

/** A document counts for a target where it speaks of it, or of the whole commitment. */
export async function aidSources(
  q: Q,
  targets: readonly { id: string; commitment: string }[],
  day: Day,
): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(targets.map((one) => one.commitment))]
  const rows =
    ids.length === 0
      ? []
      : await q
          .selectDistinct({
            commitment: statement.commitment_id,
            target: statement.target_id,
            document: citation.document_id,
          })
          .from(statement)
          .innerJoin(citation, eq(citation.id, statement.citation_id))
          .where(and(inArray(statement.commitment_id, ids), lte(statement.said_on, day)))
  return new Map(
    targets.map(({ id, commitment }) => {
      const own = rows.filter(
        (row) => row.commitment === commitment && (row.target === null || row.target === id),
      )
      return [id, new Set(own.map((row) => row.document)).size]
    }),
  )
}
