/** A party and those it belongs to, nearest first, for the accounts of statements. */
import { inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'
import type { Lineage } from '#domain/party'

/** Ministries of ministries end somewhere; a circle must not. */
const DEPTH = 6

type Parents = { get(id: string): string | null | undefined }

/** From the nearest upwards, by who belongs to whom. */
export function lineageIn(parents: Parents, id: string): Lineage {
  const found: string[] = []
  for (let at: string | null | undefined = id; at && !found.includes(at); at = parents.get(at)) found.push(at)
  return found
}

export async function lineages(q: Q, ids: readonly (string | null)[]): Promise<Map<string, Lineage>> {
  const parents = new Map<string, string | null>()
  let wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  const asked = wanted
  for (let depth = 0; depth < DEPTH && wanted.length > 0; depth++) {
    const rows = await q
      .select({ id: party.id, parent_id: party.parent_id })
      .from(party)
      .where(inArray(party.id, wanted))
    for (const row of rows) parents.set(row.id, row.parent_id)
    wanted = [...new Set(rows.flatMap((row) => row.parent_id ?? []))].filter((id) => !parents.has(id))
  }
  return new Map(asked.map((id) => [id, lineageIn(parents, id)]))
}
