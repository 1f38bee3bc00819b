/** Gives a new record its slug: the asked one if it is free, else one from its title. */
import { freeSlug, type Slugged } from '#db/slugs'
import type { Finder } from '#db/verbs/finder'
import type { Localized } from '#domain/locale'
import { problem } from '#domain/problem'

export async function nameFor(
  find: Pick<Finder, 'taken'>,
  entity: Slugged,
  asked: string | undefined,
  title: Localized | string,
): Promise<string> {
  const text = typeof title === 'string' ? title : (title.en ?? title.uk ?? title.ja ?? '')
  if (!asked) return freeSlug(find, entity, text)
  if (await find.taken(entity, asked)) throw problem('slug_taken', 'slug', { value: asked })
  return asked
}
