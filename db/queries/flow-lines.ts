/** Flows as lists show them, with their dataset, the parties they are tied to and the promise they are tied to. */
import { eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import type { Named } from '#db/queries/statement-lines'
import { commitment, dataset, flow, party } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'

export type FlowLine = Omit<typeof flow.$inferSelect, 'sectors' | 'extra'> & {
  dataset: { slug: string; name: string; as_of: string | null }
  providerParty: Named | null
  receiverParty: Named | null
  commitment: { slug: string; title: Localized } | null
}

const receiver = alias(party, 'receiver')

export async function flowLines(q: Q, ids: readonly string[]): Promise<FlowLine[]> {
  if (ids.length === 0) return []
  const rows = await q
    .select({
      flow,
      dataset: { slug: dataset.slug, name: dataset.name, as_of: dataset.as_of },
      providerParty: { slug: party.slug, name: party.name, short: party.short },
      receiverParty: { slug: receiver.slug, name: receiver.name, short: receiver.short },
      commitment: { slug: commitment.slug, title: commitment.title },
    })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .leftJoin(party, eq(party.id, flow.provider_id))
    .leftJoin(receiver, eq(receiver.id, flow.receiver_id))
    .leftJoin(commitment, eq(commitment.id, flow.commitment_id))
    .where(inArray(flow.id, [...ids]))
  return inOrderOf(
    ids,
    rows.map(({ flow: row, ...beside }) => ({ ...row, ...beside })),
  )
}
