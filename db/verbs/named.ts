/** Gives a new record its slug: the asked one if it is free, else one from its title. */
import type { Q } from '#db/q'
import { freeSlug, taken } from '#db/slugs'
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
  if (await taken(q, entity, asked)) throw problem('slug_taken', 'slug', { value: asked })
  return asked
}
