/** One document with its quotations in order, and the text attached to it. */
import { and, eq, inArray, lte } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import { type Named, type StatementLine, statementLines } from '#db/queries/statement-lines'
import { attached_text, citation, type document, meeting, party, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'

export type DocumentView = {
  row: typeof document.$inferSelect
  publisher: Named
  issuer: Named | null
  meeting: { slug: string; title: Localized } | null
  /** As they stand in the attached text, else as they were entered; what is not found stands last. */
  statements: StatementLine[]
  attached: { text: string; sha256: string; attached_at: number } | null
}

const place = (line: StatementLine): number => line.quote.span?.start ?? Number.MAX_SAFE_INTEGER

export async function documentBySlug(q: Q, slug: string, day: Day): Promise<DocumentView | null> {
  const row = await findBySlug(q, 'document', slug)
  if (!row) return null
  const names = [row.publisher_id, ...(row.issuer_id ? [row.issuer_id] : [])]
  const parties = await q
    .select({ id: party.id, slug: party.slug, name: party.name, short: party.short })
    .from(party)
    .where(inArray(party.id, names))
  const publisher = parties.find((one) => one.id === row.publisher_id)
  if (!publisher) return null
  const [met] = row.meeting_id
    ? await q
        .select({ slug: meeting.slug, title: meeting.title })
        .from(meeting)
        .where(eq(meeting.id, row.meeting_id))
    : []
  const [attached] = await q
    .select({
      text: attached_text.text,
      sha256: attached_text.sha256,
      attached_at: attached_text.attached_at,
    })
    .from(attached_text)
    .where(eq(attached_text.document_id, row.id))
  const said = await statementLines(q, and(eq(citation.document_id, row.id), lte(statement.said_on, day)))
  return {
    row,
    publisher,
    issuer: parties.find((one) => one.id === row.issuer_id) ?? null,
    meeting: met ?? null,
    statements: said.sort((a, b) => place(a) - place(b) || (a.quote.id < b.quote.id ? -1 : 1)),
    attached: attached ?? null,
  }
}
