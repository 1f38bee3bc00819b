/** All flows that a table is asked for, by dataset, a few at a time. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { inPages } from '#db/pages'
import type { Q } from '#db/q'
import { askedFlowsThat } from '#db/queries/asked-flows'
import { flowMatches } from '#db/queries/flow-matches'
import { type FlowRecord, flowRecords } from '#db/queries/flow-records'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import type { OwnIds } from '#db/queries/taken-own'
import { dataset, flow } from '#db/schema/sqlite'
import { type Asked, choosesPromises } from '#domain/taking'

export type TakenFlow = FlowRecord

/** What begins after the day is left out where a day was asked for; amounts stand one by one and are never added. */
export async function* takenFlows(q: Q, asked: Asked, own: OwnIds): AsyncGenerator<readonly TakenFlow[]> {
  const where = and(
    await askedFlowsThat(q, { filter: asked.flows, until: asked.asOf }, own),
    choosesPromises(asked)
      ? inArray(flow.commitment_id, idsThat(q, fits(q, asked.filter, asked.day)))
      : undefined,
  )
  const matches = await flowMatches(q, where, asked.flows.q)
  const holding = matches && new Set(matches.map(({ id }) => id))
  const found = await q
    .select({ id: flow.id })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .where(where)
    .orderBy(asc(dataset.slug), asc(flow.ref), asc(flow.code))
  const ids = found.map(({ id }) => id)
  yield* inPages(holding ? ids.filter((id) => holding.has(id)) : ids, (some) => flowRecords(q, some))
}
