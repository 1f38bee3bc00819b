/** A commitment's own row, with the version that a guarded change must name. */
import { eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { finding, idOf } from '#db/refs'
import { commitment } from '#db/schema/sqlite'
import { problem } from '#domain/problem'

export async function commitmentRecord(q: Q, slug: string): Promise<typeof commitment.$inferSelect> {
  const id = await idOf(finding(q), 'commitment', slug, 'slug').catch(() => null)
  const [row] = id === null ? [] : await q.select().from(commitment).where(eq(commitment.id, id))
  if (!row) throw problem('not_found')
  return row
}
