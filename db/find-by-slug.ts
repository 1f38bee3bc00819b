/** Finds a record by the name in an address: its slug, or one it had before. */
import { and, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { document, meeting, party, slug_alias } from '#db/schema/sqlite'

const NAMED = { party, meeting, document } as const
type Named = keyof typeof NAMED
type Row<E extends Named> = (typeof NAMED)[E]['$inferSelect']

export async function findBySlug<E extends Named>(q: Q, entity: E, slug: string): Promise<Row<E> | null> {
  const table = NAMED[entity] as typeof party
  const [row] = await q.select().from(table).where(eq(table.slug, slug)).limit(1)
  if (row) return row as Row<E>
  const [old] = await q
    .select({ id: slug_alias.id })
    .from(slug_alias)
    .where(and(eq(slug_alias.entity, entity), eq(slug_alias.slug, slug)))
    .limit(1)
  if (!old) return null
  const [present] = await q.select().from(table).where(eq(table.id, old.id)).limit(1)
  return (present as Row<E> | undefined) ?? null
}
