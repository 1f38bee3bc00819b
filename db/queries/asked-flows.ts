/** One page of the flows that datasets report, in the order of their days; or one of them. */
import { and, asc, count, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { readCursor, writeCursor } from '#db/cursor'
import type { Q } from '#db/q'
import { commitment, dataset, flow, flow_place, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Measure } from '#domain/target'

export type AskedFlow = Awaited<ReturnType<typeof rowsWhere>>[number]
export type FlowPage = { items: AskedFlow[]; total: number; next: string | null }
type Ask = {
  /** Slugs and codes; undefined asks for all. */
  dataset?: string | undefined
  provider?: string | undefined
  receiver?: string | undefined
  place?: string | undefined
  measure?: Measure | undefined
  currency?: string | undefined
  commitment?: string | undefined
  from?: Day | undefined
  until?: Day | undefined
  limit: number
  cursor: string | null
}

const SORTING = 'flows'
const giver = alias(party, 'giver')
const taker = alias(party, 'taker')
/** Never null, so that the order is total on every engine. */
const KEY: SQL<string> = sql<string>`coalesce(${flow.starts}, '')`

async function rowsWhere(q: Q, where: SQL | undefined, limit: number) {
  const rows = await q
    .select({
      flow,
      dataset: { slug: dataset.slug, name: dataset.name, sort: dataset.sort },
      giver: { slug: giver.slug, name: giver.name },
      taker: { slug: taker.slug, name: taker.name },
      commitment: { slug: commitment.slug, title: commitment.title },
    })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .leftJoin(giver, eq(giver.id, flow.provider_id))
    .leftJoin(taker, eq(taker.id, flow.receiver_id))
    .leftJoin(commitment, eq(commitment.id, flow.commitment_id))
    .where(where)
    .orderBy(asc(KEY), asc(flow.id))
    .limit(limit)
  return rows.map((row) => ({
    ...row.flow,
    dataset: row.dataset,
    provider: { name: row.flow.provider, code: row.flow.provider_code, party: row.giver },
    receiver: { name: row.flow.receiver, code: row.flow.receiver_code, party: row.taker },
    commitment: row.commitment,
  }))
}

const idsBySlug = (q: Q, table: typeof party | typeof commitment | typeof dataset, slug: string) =>
  q.select({ id: table.id }).from(table).where(eq(table.slug, slug))

function asked(q: Q, ask: Ask): SQL | undefined {
  const reached = (code: string) =>
    q.select({ id: flow_place.flow_id }).from(flow_place).where(eq(flow_place.code, code))
  return and(
    ask.dataset ? inArray(flow.dataset_id, idsBySlug(q, dataset, ask.dataset)) : undefined,
    ask.provider ? inArray(flow.provider_id, idsBySlug(q, party, ask.provider)) : undefined,
    ask.receiver ? inArray(flow.receiver_id, idsBySlug(q, party, ask.receiver)) : undefined,
    ask.commitment ? inArray(flow.commitment_id, idsBySlug(q, commitment, ask.commitment)) : undefined,
    ask.place ? inArray(flow.id, reached(ask.place)) : undefined,
    ask.measure ? eq(flow.measure, ask.measure) : undefined,
    ask.currency ? eq(flow.currency, ask.currency) : undefined,
    ask.from ? sql`coalesce(${flow.ends}, ${flow.starts}) >= ${ask.from}` : undefined,
    ask.until ? or(isNull(flow.starts), sql`${flow.starts} <= ${ask.until}`) : undefined,
  )
}

export async function askedFlows(q: Q, ask: Ask): Promise<FlowPage> {
  const where = asked(q, ask)
  const mark = ask.cursor ? readCursor(ask.cursor, SORTING) : null
  const beyond = mark
    ? or(sql`${KEY} > ${mark.key}`, and(sql`${KEY} = ${mark.key}`, gt(flow.id, mark.id)))
    : undefined
  const rows = await rowsWhere(q, and(where, beyond), ask.limit + 1)
  const [counted] = await q.select({ total: count() }).from(flow).where(where)
  const items = rows.slice(0, ask.limit)
  const last = items.at(-1)
  return {
    items,
    total: counted?.total ?? 0,
    next: rows.length > ask.limit && last ? writeCursor(SORTING, last.starts ?? '', last.id) : null,
  }
}

export async function flowById(q: Q, id: string): Promise<AskedFlow | null> {
  const [found] = await rowsWhere(q, eq(flow.id, id), 1)
  return found ?? null
}
