/** Lasting names for addresses: made from a title, never used twice. */
import { and, eq } from 'drizzle-orm'
import { newId } from '#db/ids'
import type { Q } from '#db/q'
import { commitment, document, meeting, party, slug_alias } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'
import { titleSlug } from '#domain/slug'

const SLUGGED = { party, meeting, document, commitment } as const
export type Slugged = keyof typeof SLUGGED

/** True where a record has the slug, or had it: an old address must not lead to a new record. */
export async function taken(q: Q, entity: Slugged, slug: string): Promise<boolean> {
  const table = SLUGGED[entity] as typeof party
  const [row] = await q.select({ id: table.id }).from(table).where(eq(table.slug, slug)).limit(1)
  if (row) return true
  const [alias] = await q
    .select({ id: slug_alias.id })
    .from(slug_alias)
    .where(and(eq(slug_alias.entity, entity), eq(slug_alias.slug, slug)))
    .limit(1)
  return alias !== undefined
}

/** So many records of one title are told apart by numbers; looking further would take longer each time. */
const NUMBERED = 100
const tail = (length: number): string => newId().slice(-length).toLowerCase()

/** Whoever can tell whether a slug is free. */
type Finds = { taken(entity: Slugged, slug: string): Promise<boolean> }

/** The title's slug, numbered where it is taken; a title without letters for one gets what sort of record it is, and a tail. */
export async function freeSlug(
  find: Finds,
  entity: Slugged,
  title: Localized | string,
  sort: string = entity,
): Promise<string> {
  const base = titleSlug(title) || `${sort}-${tail(5)}`
  for (let n = 1; n <= NUMBERED; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!(await find.taken(entity, slug))) return slug
  }
  return `${base}-${tail(8)}`
}
