/** Of captured texts: which text it is, from which day it is read, and where sentences of it were decided. */
import { eq, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { citedSpans } from '#db/queries/cited-spans'
import { attached_text, decision, document, meeting } from '#db/schema/sqlite'
import type { Span } from '#domain/citation'
import type { Day } from '#domain/day'

export type CapturedSpans = {
  id: string
  sha256: string
  language: string
  /** The meeting's, else the document's: vague dates are read from it. */
  day: Day
  /** Decisions whose words the text still holds. */
  decided: Span[]
  /** Words that promises of the book quote already. */
  cited: readonly Span[]
}

export async function capturedSpans(
  q: Q,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, CapturedSpans>> {
  if (slugs.length === 0) return new Map()
  const rows = await q
    .select({
      id: document.id,
      slug: document.slug,
      sha256: attached_text.sha256,
      language: document.language,
      printed: document.published_on,
      met: meeting.day,
    })
    .from(document)
    .innerJoin(attached_text, eq(attached_text.document_id, document.id))
    .leftJoin(meeting, eq(meeting.id, document.meeting_id))
    .where(inArray(document.slug, [...slugs]))
  const ids = rows.map((row) => row.id)
  const made = await q
    .select({ of: decision.document_id, start: decision.span_start, end: decision.span_end })
    .from(decision)
    .where(inArray(decision.document_id, ids))
  const cited = await citedSpans(q, ids)
  const spans = Map.groupBy(made, (one) => one.of)
  return new Map(
    rows.map(({ id, slug, sha256, language, printed, met }) => [
      slug,
      {
        id,
        sha256,
        language,
        day: met ?? printed,
        cited: cited.get(id) ?? [],
        decided: (spans.get(id) ?? []).flatMap(({ start, end }) =>
          start === null || end === null ? [] : [{ start, end }],
        ),
      },
    ]),
  )
}

/** The text alone, for whoever has to read it again. */
export async function textOfDocument(q: Q, id: string): Promise<string> {
  const [row] = await q
    .select({ text: attached_text.text })
    .from(attached_text)
    .where(eq(attached_text.document_id, id))
  return row?.text ?? ''
}
