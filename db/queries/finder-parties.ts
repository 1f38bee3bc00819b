/** The parties of the book as the finder knows them: by every name they go by; a paper reports, it does not promise. */
import { asc, ne } from 'drizzle-orm'
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'
import type { KnownParty } from '#domain/finder/found'

export async function finderParties(q: Q): Promise<KnownParty[]> {
  const rows = await q.select().from(party).where(ne(party.type, 'media')).orderBy(asc(party.slug))
  return rows.map(({ slug, name, short, aliases, country, type }) => ({
    slug,
    names: [...new Set([...Object.values(name), ...Object.values(short), ...aliases].filter(Boolean))],
    country,
    state: type === 'state',
  }))
}
