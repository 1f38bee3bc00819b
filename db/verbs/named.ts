/** Gives a new record its slug: the asked one if it is free, else one from its title. */
import { freeSlug, type Slugged } from '#db/slugs'
import type { Finder } from '#db/verbs/finder'
import type { Localized } from '#domain/locale'
import { problem } from '#domain/problem'
import { slugOf } from '#domain/slug'

export async function nameFor(
  find: Pick<Finder, 'taken'>,
  entity: Slugged,
  asked: string | undefined,
  title: Localized | string,
  /** What a record without letters in its title is called by: its sort, and a day of its own. */
  { sort = entity, day }: { sort?: string; day?: string | null | undefined } = {},
): Promise<string> {
  if (!asked) return freeSlug(find, entity, title, [slugOf(sort), day?.slice(0, 4)].filter(Boolean).join('-'))
  if (await find.taken(entity, asked)) throw problem('slug_taken', 'slug', { value: asked })
  return asked
}
