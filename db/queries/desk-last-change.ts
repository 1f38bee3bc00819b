/** Who wrote the present version of a commitment, when, and by which act. */
import { and, desc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { audit, commitment, version } from '#db/schema/sqlite'

export type LastChange = { n: number; at: number; act: string; actor_name: string }

/** Null where the slug is not in the book. */
export async function deskLastChange(q: Q, slug: string): Promise<LastChange | null> {
  const [row] = await q
    .select({ n: version.n, at: audit.at, act: audit.act, actor_name: audit.actor_name })
    .from(commitment)
    .innerJoin(version, and(eq(version.entity, 'commitment'), eq(version.id, commitment.id)))
    .innerJoin(audit, eq(audit.seq, version.seq))
    .where(eq(commitment.slug, slug))
    .orderBy(desc(version.n))
    .limit(1)
  return row ?? null
}
