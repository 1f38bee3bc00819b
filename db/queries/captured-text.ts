/** One captured text with its document, and what was decided about its sentences. */
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import { type CitedLine, citedSpans } from '#db/queries/cited-spans'
import type { Named } from '#db/queries/statement-lines'
import { attached_text, commitment, decision, type document, meeting, party } from '#db/schema/sqlite'
import type { Span } from '#domain/citation'
import type { Day } from '#domain/day'
import type { Outcome } from '#domain/decision'
import type { Localized } from '#domain/locale'

export type DecisionLine = Span & {
  exact: string
  outcome: Outcome
  /** The commitment's slug and title, null for a rejection. */
  commitment: string | null
  title: Localized | null
  reason: string | null
  by: string
  at: number
}

export type CapturedText = {
  document: typeof document.$inferSelect
  publisher: Named | null
  /** Whose text it is first, where the publisher copied it. */
  issuer: Named | null
  /** Its parties by their slugs. */
  meeting: { slug: string; title: Localized; day: Day; until: Day | null; parties: string[] } | null
  text: string
  sha256: string
  attached_at: number
  /** In the order of the text; those whose words the text no longer holds are kept, but not here. */
  decisions: DecisionLine[]
  /** Words of it that promises of the book quote without a decision having been made here. */
  cited: CitedLine[]
}

async function named(q: Q, id: string | null): Promise<Named | null> {
  if (!id) return null
  const columns = { slug: party.slug, name: party.name, short: party.short }
  return (await q.select(columns).from(party).where(eq(party.id, id)))[0] ?? null
}

async function meetingOf(q: Q, id: string | null): Promise<CapturedText['meeting']> {
  const { slug, title, day, until, parties } = meeting
  if (!id) return null
  const [met] = await q.select({ slug, title, day, until, parties }).from(meeting).where(eq(meeting.id, id))
  if (!met) return null
  const columns = { id: party.id, slug: party.slug }
  const rows = await q.select(columns).from(party).where(inArray(party.id, met.parties))
  const slugs = met.parties.flatMap((one) => rows.find((row) => row.id === one)?.slug ?? [])
  return { ...met, parties: slugs }
}

async function decisionsOf(q: Q, documentId: string): Promise<DecisionLine[]> {
  const rows = await q
    .select({ decision, slug: commitment.slug, title: commitment.title })
    .from(decision)
    .leftJoin(commitment, eq(commitment.id, decision.commitment_id))
    .where(and(eq(decision.document_id, documentId), isNotNull(decision.span_start)))
    .orderBy(asc(decision.span_start), asc(decision.id))
  return rows.map(({ decision: made, slug, title }) => ({
    start: made.span_start ?? 0,
    end: made.span_end ?? 0,
    exact: made.exact,
    outcome: made.outcome,
    commitment: slug,
    title,
    reason: made.reason,
    by: made.decided_by,
    at: made.decided_at,
  }))
}

/** Null where the document is not in the book, or has no text. */
export async function capturedText(q: Q, slug: string): Promise<CapturedText | null> {
  const row = await findBySlug(q, 'document', slug)
  if (!row) return null
  const [attached] = await q.select().from(attached_text).where(eq(attached_text.document_id, row.id))
  if (!attached) return null
  return {
    document: row,
    publisher: await named(q, row.publisher_id),
    issuer: await named(q, row.issuer_id),
    meeting: await meetingOf(q, row.meeting_id),
    text: attached.text,
    sha256: attached.sha256,
    attached_at: attached.attached_at,
    decisions: await decisionsOf(q, row.id),
    cited: (await citedSpans(q, [row.id])).get(row.id) ?? [],
  }
}
