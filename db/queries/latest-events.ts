/** What happened last, by the day it happened: statuses recorded and stages reached. */
import { desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import {
  citation,
  commitment,
  delivery,
  document,
  party,
  stage_report,
  statement,
  status_change,
} from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'

export type LatestEvent = {
  id: string
  on: Day
  slug: string
  title: Localized
  /** Either a status or a stage. */
  fulfilment: typeof status_change.$inferSelect.fulfilment | null
  stage: string | null
  note: Localized | null
  statements: string[]
  /** Publishers of the evidence. */
  evidence: Localized[]
}

async function publishers(q: Q, ids: readonly string[]): Promise<Map<string, Localized>> {
  if (ids.length === 0) return new Map()
  const rows = await q
    .select({ id: statement.id, short: party.short })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .innerJoin(document, eq(document.id, citation.document_id))
    .innerJoin(party, eq(party.id, sql`coalesce(${document.issuer_id}, ${document.publisher_id})`))
    .where(inArray(statement.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.short]))
}

export async function latestEvents(q: Q, day: Day, limit: number): Promise<LatestEvent[]> {
  const statuses = await q
    .select({
      id: status_change.id,
      on: status_change.on,
      slug: commitment.slug,
      title: commitment.title,
      fulfilment: status_change.fulfilment,
      note: status_change.note,
      statements: status_change.statements,
    })
    .from(status_change)
    .innerJoin(commitment, eq(commitment.id, status_change.commitment_id))
    .where(lte(status_change.on, day))
    .orderBy(desc(status_change.on), desc(status_change.id))
    .limit(limit)
  const stages = await q
    .select({
      id: stage_report.id,
      on: stage_report.on,
      slug: commitment.slug,
      title: commitment.title,
      stage: stage_report.stage,
      note: delivery.label,
      statement: stage_report.statement_id,
    })
    .from(stage_report)
    .innerJoin(delivery, eq(delivery.id, stage_report.delivery_id))
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .where(lte(stage_report.on, day))
    .orderBy(desc(stage_report.on), desc(stage_report.id))
    .limit(limit)
  const events = [
    ...statuses.map((s) => ({ ...s, stage: null })),
    ...stages.map(({ statement: cited, ...s }) => ({
      ...s,
      fulfilment: null,
      statements: cited ? [cited] : [],
    })),
  ]
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
    .slice(0, limit)
  const names = await publishers(q, [...new Set(events.flatMap((e) => e.statements))])
  return events.map((e) => ({
    ...e,
    evidence: [...new Set(e.statements.flatMap((id) => names.get(id) ?? []))],
  }))
}
