/** The records that a table is narrowed by, found by their names in the address. */
import { eq } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import { partyBySlug } from '#db/queries/party-by-slug'
import { commitment, dataset } from '#db/schema/sqlite'
import { problem } from '#domain/problem'
import type { OwnRecord } from '#domain/taking'

export type OwnIds = { readonly [R in OwnRecord]?: readonly string[] }
type Found = Promise<readonly string[] | undefined>
type Named = { id: string } | null | undefined

const idOf = (row: Named) => (row ? [row.id] : undefined)
const household = async (q: Q, slug: string): Found => (await partyBySlug(q, slug))?.household
const first = async (rows: PromiseLike<{ id: string }[]>): Found => idOf((await rows)[0])

/** A party's words are also those of its ministries, as on its page. */
const FIND: Record<OwnRecord, (q: Q, slug: string) => Found> = {
  commitment: (q, slug) =>
    first(q.select({ id: commitment.id }).from(commitment).where(eq(commitment.slug, slug))),
  party: household,
  document: async (q, slug) => idOf(await findBySlug(q, 'document', slug)),
  publisher: async (q, slug) => idOf(await findBySlug(q, 'party', slug)),
  dataset: (q, slug) => first(q.select({ id: dataset.id }).from(dataset).where(eq(dataset.slug, slug))),
  receiver: household,
}

/** A name that is not in the book is told, before a file begins. */
export async function ownIds(q: Q, records: { readonly [R in OwnRecord]?: string }): Promise<OwnIds> {
  const ids: { [R in OwnRecord]?: readonly string[] } = {}
  for (const [name, slug] of Object.entries(records) as [OwnRecord, string][]) {
    const found = await FIND[name](q, slug)
    if (!found) throw problem('not_found_name', name, { value: slug })
    ids[name] = found
  }
  return ids
}
