/** All documents that a table is asked for, latest first, with where they come from. */
import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type DocumentItem, documentList } from '#db/queries/document-list'
import { allPages, asking, chosen, fitting, idsOf, partiesBy } from '#db/queries/taken-names'
import type { OwnIds } from '#db/queries/taken-own'
import { attached_text, citation, document, meeting, statement } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

async function withSources(q: Q, items: readonly DocumentItem[]) {
  const rows = await q
    .select({
      id: document.id,
      issuer: document.issuer_id,
      url: document.url,
      translation: document.translation,
      meeting: { slug: meeting.slug, title: meeting.title },
      text: attached_text.sha256,
    })
    .from(document)
    .leftJoin(meeting, eq(meeting.id, document.meeting_id))
    .leftJoin(attached_text, eq(attached_text.document_id, document.id))
    .where(inArray(document.id, idsOf(items)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const issuers = await partiesBy(
    q,
    rows.map((row) => row.issuer),
  )
  return items.map((item) => {
    const row = byId.get(item.id)
    return {
      ...item,
      issuer: issuers.get(row?.issuer ?? '') ?? null,
      url: row?.url ?? null,
      translation: row?.translation ?? 'none',
      meeting: row?.meeting ?? null,
      sha256: row?.text ?? null,
    }
  })
}
export type TakenDocument = Awaited<ReturnType<typeof withSources>>[number]

export async function* takenDocuments(
  q: Q,
  asked: Asked,
  own: OwnIds,
): AsyncGenerator<readonly TakenDocument[]> {
  const cited = () =>
    inArray(
      document.id,
      q
        .select({ id: citation.document_id })
        .from(citation)
        .innerJoin(statement, eq(statement.citation_id, citation.id))
        .where(and(inArray(statement.commitment_id, fitting(q, asked)), lte(statement.said_on, asked.day))),
    )
  const among = chosen(asked, cited)
  const publisher = own.publisher?.[0] ?? null
  const pages = allPages((cursor) => documentList(q, { ...asking(asked), publisher, among, cursor }))
  for await (const items of pages) yield await withSources(q, items)
}
