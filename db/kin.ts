/** A party's kin: itself, all it belongs to, and all that belong to it. */
import { inArray } from 'drizzle-orm'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'

const DEPTH = 6

export async function kinOf(q: Q, ids: readonly string[]): Promise<string[]> {
  const found = new Set([...(await lineages(q, ids)).values()].flat())
  let wanted = [...ids]
  for (let depth = 0; depth < DEPTH && wanted.length > 0; depth++) {
    const rows = await q.select({ id: party.id }).from(party).where(inArray(party.parent_id, wanted))
    wanted = rows.map((row) => row.id).filter((id) => !found.has(id))
    for (const id of wanted) found.add(id)
  }
  return [...found]
}
