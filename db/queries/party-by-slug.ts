/** One party with the one it belongs to and those that belong to it. */
import { asc, eq, inArray } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import type { Named } from '#db/queries/statement-lines'
import { party } from '#db/schema/sqlite'

export type PartyView = {
  row: typeof party.$inferSelect
  parent: Named | null
  children: (Named & { id: string })[]
  /** The party and everybody below it: whose words are its words. */
  household: string[]
}

/** Ministries of ministries end somewhere; a circle must not. */
const DEPTH = 6
const named = { id: party.id, slug: party.slug, name: party.name, short: party.short }

const childrenOf = async (q: Q, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : q
        .select(named)
        .from(party)
        .where(inArray(party.parent_id, [...ids]))
        .orderBy(asc(party.slug))

export async function partyBySlug(q: Q, slug: string): Promise<PartyView | null> {
  const row = await findBySlug(q, 'party', slug)
  if (!row) return null
  const [parent] = row.parent_id ? await q.select(named).from(party).where(eq(party.id, row.parent_id)) : []
  const children = await childrenOf(q, [row.id])
  const household = [row.id]
  let below = children
  for (let depth = 0; depth < DEPTH && below.length > 0; depth++) {
    const fresh = below.map((one) => one.id).filter((id) => !household.includes(id))
    household.push(...fresh)
    below = await childrenOf(q, fresh)
  }
  return { row, parent: parent ?? null, children, household }
}
