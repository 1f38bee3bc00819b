/** What belongs to several promises at once, by promise: their own words, batches, statuses and links. */
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { commitment, delivery, link, stage_report, status_change } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

/** Rows by the id that they name as their owner. */
export function byOwner<T extends { owner: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.owner)
    if (group) group.push(row)
    else groups.set(row.owner, [row])
  }
  return groups
}

async function batchesOf(q: Q, ids: readonly string[], day: Day) {
  const own = inArray(delivery.commitment_id, [...ids])
  const rows = await q.select().from(delivery).where(own).orderBy(asc(delivery.id))
  const reports = await q
    .select({
      owner: stage_report.delivery_id,
      stage: stage_report.stage,
      on: stage_report.on,
      statement: stage_report.statement_id,
    })
    .from(stage_report)
    .innerJoin(delivery, eq(delivery.id, stage_report.delivery_id))
    .where(and(own, lte(stage_report.on, day)))
    .orderBy(asc(stage_report.on), asc(stage_report.id))
  const stages = byOwner(reports)
  // A batch of which nothing was reported by the day was not known on it.
  return rows.flatMap((row) => {
    const reached = stages.get(row.id)
    return reached ? [{ ...row, owner: row.commitment_id, target: row.target_id, stages: reached }] : []
  })
}

const OTHER = { slug: commitment.slug, kind: commitment.kind, title: commitment.title }
async function linksOf(q: Q, ids: readonly string[]) {
  const there = await q
    .select({ owner: link.from_id, type: link.type, ...OTHER })
    .from(link)
    .innerJoin(commitment, eq(commitment.id, link.to_id))
    .where(inArray(link.from_id, [...ids]))
    .orderBy(asc(link.id))
  const back = await q
    .select({ owner: link.to_id, type: link.type, ...OTHER })
    .from(link)
    .innerJoin(commitment, eq(commitment.id, link.from_id))
    .where(inArray(link.to_id, [...ids]))
    .orderBy(asc(link.id))
  return [...there.map((one) => ({ ...one, back: false })), ...back.map((one) => ({ ...one, back: true }))]
}

export type ActivityParts = Awaited<ReturnType<typeof activityParts>>

/** As of a day; links have none. */
export async function activityParts(q: Q, ids: readonly string[], day: Day) {
  const own = await q
    .select({ id: commitment.id, note: commitment.note, settling: commitment.settling })
    .from(commitment)
    .where(inArray(commitment.id, [...ids]))
  const statuses = await q
    .select({
      owner: status_change.commitment_id,
      fulfilment: status_change.fulfilment,
      on: status_change.on,
      note: status_change.note,
    })
    .from(status_change)
    .where(and(inArray(status_change.commitment_id, [...ids]), lte(status_change.on, day)))
    .orderBy(asc(status_change.id))
  return {
    own: new Map(own.map((one) => [one.id, one])),
    batches: byOwner(await batchesOf(q, ids, day)),
    statuses: byOwner(statuses),
    links: byOwner(await linksOf(q, ids)),
  }
}
