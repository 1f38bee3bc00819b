/** The latest acts on the promises that fit a filter, newest first, each with the first few of them. */
import { and, asc, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { audit, audit_subject, commitment } from '#db/schema/sqlite'
import { isFiltered } from '#domain/filter'
import type { Localized } from '#domain/locale'
import type { Asked } from '#domain/taking'

/** An import may touch thousands: so many are named. */
const NAMED = 5

export type Change = {
  seq: number
  at: number
  act: string
  actor_name: string
  reason: string | null
  about: { slug: string; title: Localized }[]
}

export async function takenChanges(q: Q, { filter, day }: Asked, limit = 50): Promise<Change[]> {
  const wanted: SQL | undefined = isFiltered(filter)
    ? inArray(audit_subject.commitment_id, idsThat(q, fits(q, filter, day)))
    : undefined
  const subjects = (seq: SQL) =>
    q
      .select({ slug: commitment.slug, title: commitment.title })
      .from(audit_subject)
      .innerJoin(commitment, eq(commitment.id, audit_subject.commitment_id))
      .where(and(seq, wanted))
  const acts = await q
    .select()
    .from(audit)
    .where(exists(subjects(eq(audit_subject.seq, audit.seq))))
    .orderBy(desc(audit.seq))
    .limit(limit)
  const changes: Change[] = []
  for (const { seq, at, act, actor_name, reason } of acts) {
    const about = await subjects(sql`${audit_subject.seq} = ${seq}`)
      .orderBy(asc(commitment.slug))
      .limit(NAMED)
    changes.push({ seq, at, act, actor_name, reason, about })
  }
  return changes
}
