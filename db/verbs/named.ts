/** Gives a new record its slug: the asked one if it is free, else one from its title. */
import { eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { tables } from '#db/schema/sqlite'
import { freeSlug } from '#db/slugs'
import type { Localized } from '#domain/locale'
import { problem } from '#domain/problem'

type Slugged = 'party' | 'meeting' | 'document' | 'commitment'

export async function nameFor(
  q: Q,
  entity: Slugged,
  asked: string | undefined,
  title: Localized | string,
): Promise<string> {
  const text = typeof title === 'string' ? title : (title.en ?? title.uk ?? title.ja ?? '')
  if (!asked) return freeSlug(q, entity, text)
  const table = tables[entity] as (typeof tables)['party']
  const [row] = await q.select({ id: table.id }).from(table).where(eq(table.slug, asked)).limit(1)
  if (row) throw problem('slug_taken', 'slug', { value: asked })
  return asked
}
