/** Which flows reach a place: written beside the flows, from their own words, whoever wrote them. */
import { inArray } from 'drizzle-orm'
import type { FlowRow } from '#db/flows/row'
import type { Q } from '#db/q'
import { flow, flow_place } from '#db/schema/sqlite'
import { placeKey } from '#domain/flow'

const AT_ONCE = 500

export async function forgetPlaces(q: Q, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await q.delete(flow_place).where(inArray(flow_place.flow_id, ids.slice(from, from + AT_ONCE)))
}

/** For new flows: those that were there before are forgotten first. */
export async function writePlaces(q: Q, flows: readonly Pick<FlowRow, 'id' | 'places'>[]): Promise<void> {
  const rows = flows.flatMap(({ id, places }) =>
    [...new Set(places.map(placeKey))].map((code) => ({ code, flow_id: id })),
  )
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await q.insert(flow_place).values(rows.slice(from, from + AT_ONCE))
}

/** After an act put flows back to earlier versions, or took them away. */
export async function refreshPlaces(q: Q, ids: readonly string[]): Promise<void> {
  await forgetPlaces(q, ids)
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    await writePlaces(
      q,
      await q.select({ id: flow.id, places: flow.places }).from(flow).where(inArray(flow.id, some)),
    )
  }
}
