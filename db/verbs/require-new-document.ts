/** A person who adds a document that the book has is told so: same publisher, same day, same title. */
import { and, eq } from 'drizzle-orm'
import { document } from '#db/schema/sqlite'
import type { Hand } from '#db/verbs/verb'
import { problem } from '#domain/problem'

type Given = { publisherId: string; published_on: string; title: string }

const plain = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The seed and the command line know what they enter; a person is asked. */
export async function requireNewDocument({ q, actor }: Hand, given: Given): Promise<void> {
  if (actor.type !== 'user') return
  const rows = await q
    .select({ slug: document.slug, title: document.title })
    .from(document)
    .where(and(eq(document.publisher_id, given.publisherId), eq(document.published_on, given.published_on)))
  const same = rows.find((row) => plain(row.title) === plain(given.title))
  if (same) throw problem('same_document', 'title', same)
}
