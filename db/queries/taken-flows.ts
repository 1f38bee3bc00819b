/** All flows that a table is asked for, by dataset, a few at a time. */
import { and, asc, eq, inArray, isNull, lte, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { inOrderOf } from '#db/name-page'
import { inPages } from '#db/pages'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import type { OwnIds } from '#db/queries/taken-own'
import { activity, commitment, dataset, flow, party } from '#db/schema/sqlite'
import { type Asked, choosesPromises } from '#domain/taking'

const provider = alias(party, 'provider_party')
const receiver = alias(party, 'receiver_party')

async function flows(q: Q, ids: readonly string[]) {
  const rows = await q
    .select({
      flow,
      dataset: { slug: dataset.slug, name: dataset.name, sort: dataset.sort, as_of: dataset.as_of },
      activity: activity.identifier,
      commitment: { slug: commitment.slug, title: commitment.title },
      provider: { slug: provider.slug, name: provider.name },
      receiver: { slug: receiver.slug, name: receiver.name },
    })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .leftJoin(activity, eq(activity.id, flow.activity_id))
    .leftJoin(commitment, eq(commitment.id, flow.commitment_id))
    .leftJoin(provider, eq(provider.id, flow.provider_id))
    .leftJoin(receiver, eq(receiver.id, flow.receiver_id))
    .where(inArray(flow.id, [...ids]))
  const found = rows.map(({ flow: { n: _, ...own }, ...beside }) => ({
    ...own,
    dataset: beside.dataset,
    activity: beside.activity,
    commitment: beside.commitment,
    provider_party: beside.provider,
    receiver_party: beside.receiver,
  }))
  return inOrderOf(ids, found)
}
export type TakenFlow = Awaited<ReturnType<typeof flows>>[number]

/** What begins after the day is left out where a day was asked for; amounts stand one by one and are never added. */
export async function* takenFlows(q: Q, asked: Asked, own: OwnIds): AsyncGenerator<readonly TakenFlow[]> {
  const found = await q
    .select({ id: flow.id })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .where(
      and(
        asked.asOf ? or(isNull(flow.starts), lte(flow.starts, asked.asOf)) : undefined,
        choosesPromises(asked)
          ? inArray(flow.commitment_id, idsThat(q, fits(q, asked.filter, asked.day)))
          : undefined,
        own.dataset ? inArray(flow.dataset_id, [...own.dataset]) : undefined,
        own.provider ? inArray(flow.provider_id, [...own.provider]) : undefined,
        own.receiver ? inArray(flow.receiver_id, [...own.receiver]) : undefined,
        own.commitment ? inArray(flow.commitment_id, [...own.commitment]) : undefined,
      ),
    )
    .orderBy(asc(dataset.slug), asc(flow.ref), asc(flow.code))
  yield* inPages(
    found.map(({ id }) => id),
    (ids) => flows(q, ids),
  )
}
