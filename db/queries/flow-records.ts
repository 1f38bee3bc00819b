/** Flows as programs and files are told of them: with their dataset, activity, parties and promise. */
import { eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { activity, commitment, dataset, flow, party } from '#db/schema/sqlite'

export type FlowRecord = Awaited<ReturnType<typeof flowRecords>>[number]

const giver = alias(party, 'giver')
const taker = alias(party, 'taker')

/** In the order of the ids, a few hundred at most. */
export async function flowRecords(q: Q, ids: readonly string[]) {
  const rows = await q
    .select({
      flow,
      dataset: { slug: dataset.slug, name: dataset.name, sort: dataset.sort, as_of: dataset.as_of },
      activity: activity.identifier,
      commitment: { slug: commitment.slug, title: commitment.title },
      provider_party: { slug: giver.slug, name: giver.name },
      receiver_party: { slug: taker.slug, name: taker.name },
    })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .leftJoin(activity, eq(activity.id, flow.activity_id))
    .leftJoin(commitment, eq(commitment.id, flow.commitment_id))
    .leftJoin(giver, eq(giver.id, flow.provider_id))
    .leftJoin(taker, eq(taker.id, flow.receiver_id))
    .where(inArray(flow.id, [...ids]))
  const found = rows.map(({ flow: { n: _, ...own }, ...beside }) => ({ ...own, ...beside }))
  return inOrderOf(ids, found)
}
