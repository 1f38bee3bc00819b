/** One page of the flows that datasets report, latest first as on their page; or one of them. */
import { and, count, eq, inArray, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { counting, flowsThat } from '#db/queries/flow-conditions'
import { flowMatches } from '#db/queries/flow-matches'
import { flowKeys } from '#db/queries/flow-page'
import { type FlowRecord, flowRecords } from '#db/queries/flow-records'
import { type OwnIds, ownIds } from '#db/queries/taken-own'
import { flow } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { FlowFilter } from '#domain/flow-filter'

export type AskedFlow = ReturnType<typeof asAsked>
export type FlowPage = { items: AskedFlow[]; total: number; next: string | null }
/** Records by their slugs. */
type Records = { receiver?: string; commitment?: string }
type Ask = { filter: FlowFilter; records: Records; until: Day | null; limit: number; cursor: string | null }

function asAsked(record: FlowRecord) {
  const { provider, provider_code, provider_party, receiver, receiver_code, receiver_party, ...rest } = record
  return {
    ...rest,
    provider: { name: provider, code: provider_code, party: provider_party },
    receiver: { name: receiver, code: receiver_code, party: receiver_party },
  }
}

/** What a program or a file asks of flows: every record, unless parts of others are left out on purpose. */
export async function askedFlowsThat(
  q: Q,
  { filter, until }: Pick<Ask, 'filter' | 'until'>,
  own: OwnIds,
): Promise<SQL | undefined> {
  const where = and(
    await flowsThat(q, filter, until),
    own.receiver ? inArray(flow.receiver_id, [...own.receiver]) : undefined,
    own.commitment ? inArray(flow.commitment_id, [...own.commitment]) : undefined,
  )
  return filter.all === 'no' ? counting(where) : where
}

export async function askedFlows(q: Q, { records, limit, cursor, ...ask }: Ask): Promise<FlowPage> {
  const where = await askedFlowsThat(q, ask, await ownIds(q, records))
  const matches = await flowMatches(q, where, ask.filter.q)
  const { ids, next } = await flowKeys(q, where, { matches, limit, cursor })
  const [counted] = matches ? [] : await q.select({ total: count() }).from(flow).where(where)
  return {
    items: (await flowRecords(q, ids)).map(asAsked),
    total: matches?.length ?? counted?.total ?? 0,
    next,
  }
}

export async function flowById(q: Q, id: string): Promise<AskedFlow | null> {
  const [own] = await q.select({ id: flow.id }).from(flow).where(eq(flow.id, id))
  const [found] = own ? await flowRecords(q, [own.id]) : []
  return found ? asAsked(found) : null
}
