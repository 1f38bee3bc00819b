/** One page of batches with the stages they had reached, latest recorded first; or one of them. */
import { and, asc, count, desc, eq, exists, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import type { Named } from '#db/queries/statement-lines'
import { finding, idOf } from '#db/refs'
import { commitment, delivery, party, stage_report, target } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { type Filter, isFiltered } from '#domain/filter'
import type { Stage } from '#domain/kind'
import type { Localized } from '#domain/locale'

export type AskedDelivery = Omit<typeof delivery.$inferSelect, 'channels'> & {
  target: string
  item: Localized
  commitment: { slug: string; title: Localized }
  channels: Named[]
  stages: { stage: Stage; on: Day; statement: { id: string } | null }[]
}
export type DeliveryPage = { items: AskedDelivery[]; total: number; next: string | null }
type Ask = { filter: Filter; commitment: string | undefined; day: Day; limit: number; cursor: string | null }

const SORTING = 'deliveries'

/** A batch that no stage report speaks of on the day was not known of then. */
const reported = (q: Q, day: Day): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(stage_report)
      .where(and(eq(stage_report.delivery_id, delivery.id), lte(stage_report.on, day))),
  )

async function itemsWhere(q: Q, where: SQL | undefined, day: Day): Promise<AskedDelivery[]> {
  const rows = await q
    .select({
      delivery,
      item: target.item,
      commitment: { slug: commitment.slug, title: commitment.title },
    })
    .from(delivery)
    .innerJoin(target, eq(target.id, delivery.target_id))
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .where(where)
  const ids = rows.map((row) => row.delivery.id)
  const stages = await q
    .select()
    .from(stage_report)
    .where(and(inArray(stage_report.delivery_id, ids), lte(stage_report.on, day)))
    .orderBy(asc(stage_report.on), asc(stage_report.id))
  const channels = [...new Set(rows.flatMap((row) => row.delivery.channels))]
  const parties = await q.select().from(party).where(inArray(party.id, channels))
  return rows.map((row) => ({
    ...row.delivery,
    target: row.delivery.target_id,
    item: row.item,
    commitment: row.commitment,
    channels: inOrderOf(row.delivery.channels, parties),
    stages: stages
      .filter((one) => one.delivery_id === row.delivery.id)
      .map(({ stage, on, statement_id }) => ({
        stage: stage as Stage,
        on,
        statement: statement_id === null ? null : { id: statement_id },
      })),
  }))
}

export async function askedDeliveries(q: Q, ask: Ask): Promise<DeliveryPage> {
  const { filter, day, limit, cursor } = ask
  const where = and(
    reported(q, day),
    isFiltered(filter) ? inArray(delivery.commitment_id, idsThat(q, fits(q, filter, day))) : undefined,
    ask.commitment
      ? eq(delivery.commitment_id, await idOf(finding(q), 'commitment', ask.commitment, 'commitment'))
      : undefined,
  )
  const mark = cursor ? readCursor(cursor, SORTING) : null
  const found = await q
    .select({ id: delivery.id })
    .from(delivery)
    .where(and(where, mark ? lt(delivery.id, mark.id) : undefined))
    .orderBy(desc(delivery.id))
    .limit(limit + 1)
  const ids = found.slice(0, limit).map((row) => row.id)
  const [counted] = await q.select({ total: count() }).from(delivery).where(where)
  const last = ids.at(-1)
  return {
    items: ids.length === 0 ? [] : inOrderOf(ids, await itemsWhere(q, inArray(delivery.id, ids), day)),
    total: counted?.total ?? 0,
    next: found.length > limit && last ? writeCursor(SORTING, last, last) : null,
  }
}

export async function deliveryById(q: Q, id: string, day: Day): Promise<AskedDelivery | null> {
  const [found] = await itemsWhere(q, and(eq(delivery.id, id), reported(q, day)), day)
  return found ?? null
}
