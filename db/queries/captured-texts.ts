/** The documents whose text is in the book, latest first, with how much of each was decided. */
import { count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { attached_text, decision, document, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'

export type CapturedItem = {
  slug: string
  title: string
  day: Day
  language: string
  publisher: { slug: string; short: Localized }
  /** Letters of the text. */
  length: number
  attached_at: number
  decisions: number
}

export async function capturedTexts(q: Q, limit = 200): Promise<CapturedItem[]> {
  const rows = await q
    .select({
      id: document.id,
      slug: document.slug,
      title: document.title,
      day: document.published_on,
      language: document.language,
      publisher: { slug: party.slug, short: party.short },
      length: sql<number>`length(${attached_text.text})`,
      attached_at: attached_text.attached_at,
    })
    .from(attached_text)
    .innerJoin(document, eq(document.id, attached_text.document_id))
    .innerJoin(party, eq(party.id, document.publisher_id))
    .orderBy(desc(attached_text.attached_at), desc(attached_text.id))
    .limit(limit)
  const ids = rows.map((row) => row.id)
  const counts =
    ids.length === 0
      ? []
      : await q
          .select({ id: decision.document_id, n: count() })
          .from(decision)
          .where(inArray(decision.document_id, ids))
          .groupBy(decision.document_id)
  const decided = new Map(counts.map((one) => [one.id, one.n]))
  return rows.map(({ id, ...row }) => ({ ...row, decisions: decided.get(id) ?? 0 }))
}
