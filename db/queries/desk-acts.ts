/** The latest acts on the book, with the commitments they were about. */
import { desc, eq, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { audit, audit_subject, commitment, job } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'

export type DeskAct = {
  seq: number
  at: number
  act: string
  /** A person's id, or the name of a part of the book itself. */
  actor: string
  actor_name: string
  /** The file that an import brought in. */
  file_name: string | null
  about: { slug: string; title: Localized }[]
}

export async function deskActs(q: Q, limit = 15): Promise<DeskAct[]> {
  const acts = await q
    .select({
      seq: audit.seq,
      at: audit.at,
      act: audit.act,
      actor: audit.actor,
      actor_name: audit.actor_name,
    })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(limit)
  if (acts.length === 0) return []
  const seqs = acts.map((one) => one.seq)
  const files = await q
    .select({ seq: job.seq, file_name: job.file_name })
    .from(job)
    .where(inArray(job.seq, seqs))
  const subjects = await q
    .select({ seq: audit_subject.seq, slug: commitment.slug, title: commitment.title })
    .from(audit_subject)
    .innerJoin(commitment, eq(commitment.id, audit_subject.commitment_id))
    .where(inArray(audit_subject.seq, seqs))
    .orderBy(audit_subject.seq, commitment.slug)
  return acts.map((one) => ({
    ...one,
    file_name: files.find((file) => file.seq === one.seq)?.file_name ?? null,
    about: subjects.filter((s) => s.seq === one.seq).map(({ seq: _, ...s }) => s),
  }))
}
