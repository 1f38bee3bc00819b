/** The parts of a commitment's page that have tables of their own: batches, links, disagreements. */
import { and, asc, eq, inArray, lte, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type Named, type StatementLine, statementLines } from '#db/queries/statement-lines'
import { commitment, delivery, disagreement, link, party, stage_report, statement } from '#db/schema/sqlite'
import type { LinkType } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { BatchTold } from '#domain/delivery'
import type { Localized } from '#domain/locale'

export type DeliveryLine = BatchTold<Named, StatementLine>
export type LookLine = {
  id: string
  on: Day
  looked_at: { name: string; url: string | null }[]
  note: Localized | null
  recorded_by: string
}
export type LinkLine = {
  id: string
  type: LinkType
  back: boolean
  note: Localized | null
  slug: string
  title: Localized
}
export type DisagreementLine = {
  id: string
  question: Localized
  a: StatementLine
  b: StatementLine
  emphasis_a: string | null
  emphasis_b: string | null
}
export async function loadDeliveries(
  q: Q,
  id: string,
  day: Day,
  said: StatementLine[],
): Promise<DeliveryLine[]> {
  const rows = await q.select().from(delivery).where(eq(delivery.commitment_id, id)).orderBy(asc(delivery.id))
  if (rows.length === 0) return []
  const stages = await q
    .select()
    .from(stage_report)
    .where(
      and(
        inArray(
          stage_report.delivery_id,
          rows.map((r) => r.id),
        ),
        lte(stage_report.on, day),
      ),
    )
    .orderBy(asc(stage_report.on), asc(stage_report.id))
  const names = new Map(
    (
      await q
        .select({ id: party.id, slug: party.slug, name: party.name, short: party.short })
        .from(party)
        .where(
          inArray(
            party.id,
            rows.flatMap((r) => r.channels),
          ),
        )
    ).map((p) => [p.id, p]),
  )
  return rows
    .map((row) => ({
      ...row,
      target: row.target_id,
      channels: row.channels.flatMap((c) => names.get(c) ?? []),
      stages: stages
        .filter((s) => s.delivery_id === row.id)
        .map((s) => ({
          id: s.id,
          stage: s.stage,
          on: s.on,
          statement: said.find((one) => one.id === s.statement_id) ?? null,
        })),
    }))
    .filter((row) => row.stages.length > 0)
}

export async function loadLinks(q: Q, id: string): Promise<LinkLine[]> {
  const rows = await q
    .select()
    .from(link)
    .where(or(eq(link.from_id, id), eq(link.to_id, id)))
    .orderBy(asc(link.id))
  const others = rows.map((row) => (row.from_id === id ? row.to_id : row.from_id))
  if (others.length === 0) return []
  const found = await q
    .select({ id: commitment.id, slug: commitment.slug, title: commitment.title })
    .from(commitment)
    .where(inArray(commitment.id, others))
  return rows.flatMap((row, at) => {
    const other = found.find((one) => one.id === others[at])
    return other
      ? [
          {
            id: row.id,
            type: row.type,
            back: row.to_id === id,
            note: row.note,
            slug: other.slug,
            title: other.title,
          },
        ]
      : []
  })
}

export async function loadDisagreements(
  q: Q,
  id: string,
  day: Day,
  said: StatementLine[],
): Promise<DisagreementLine[]> {
  const rows = await q
    .select()
    .from(disagreement)
    .where(eq(disagreement.commitment_id, id))
    .orderBy(asc(disagreement.id))
  const known = new Map(said.map((one) => [one.id, one]))
  const elsewhere = rows.flatMap((row) => [row.a_id, row.b_id]).filter((one) => !known.has(one))
  if (elsewhere.length > 0)
    for (const one of await statementLines(
      q,
      and(inArray(statement.id, elsewhere), lte(statement.said_on, day)),
    ))
      known.set(one.id, one)
  return rows.flatMap((row) => {
    const a = known.get(row.a_id)
    const b = known.get(row.b_id)
    return a && b ? [{ ...row, a, b }] : []
  })
}
