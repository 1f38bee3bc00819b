/** Where a document's text is quoted already, and by which promises of the book. */
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Q } from '#db/q'
import { citation, commitment, decision, statement } from '#db/schema/sqlite'
import type { Span } from '#domain/citation'
import type { Localized } from '#domain/locale'
import { sameSentence } from '#domain/overlap'

export type CitedLine = Span & { commitment: string; title: Localized }

/** By the documents' ids, in the order of the text. What a decision on the same words made is told by the decision. */
export async function citedSpans(
  q: Q,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, CitedLine[]>> {
  if (documentIds.length === 0) return new Map()
  const ids = [...documentIds]
  const rows = await q
    .select({
      of: citation.document_id,
      start: citation.span_start,
      end: citation.span_end,
      id: commitment.id,
      slug: commitment.slug,
      title: commitment.title,
    })
    .from(citation)
    .innerJoin(statement, eq(statement.citation_id, citation.id))
    .innerJoin(commitment, eq(commitment.id, statement.commitment_id))
    .where(and(inArray(citation.document_id, ids), isNotNull(citation.span_start)))
    .orderBy(asc(citation.span_start), asc(citation.id))
  const made = await q
    .select({
      of: decision.document_id,
      start: decision.span_start,
      end: decision.span_end,
      id: decision.commitment_id,
    })
    .from(decision)
    .where(and(inArray(decision.document_id, ids), isNotNull(decision.commitment_id)))
  const lines = new Map<string, CitedLine[]>()
  for (const { of, start, end, id, slug, title } of rows) {
    if (start === null || end === null) continue
    const told = made.some(
      (one) =>
        one.of === of &&
        one.id === id &&
        one.start !== null &&
        one.end !== null &&
        sameSentence({ start, end }, { start: one.start, end: one.end }),
    )
    const before = lines.get(of) ?? []
    if (told || before.some((one) => one.start === start && one.commitment === slug)) continue
    lines.set(of, [...before, { start, end, commitment: slug, title }])
  }
  return lines
}
