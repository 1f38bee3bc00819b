/** One page of the documents, latest first, with how many quotations and promises rest on each. */
import { and, count, countDistinct, desc, eq, inArray, lt, lte, or, type SQL } from 'drizzle-orm'
import { inOrderOf, type NamePageAsk, namePage } from '#db/name-page'
import type { Q } from '#db/q'
import type { Named } from '#db/queries/statement-lines'
import { citation, document, party, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export type DocumentItem = typeof document.$inferSelect & {
  publisher: Named
  quotations: number
  promises: number
}
export type DocumentList = { items: DocumentItem[]; total: number; next: string | null }
type Ask = NamePageAsk & {
  day: Day
  publisher?: string | null
  meeting?: string | null
  among?: SQL | undefined
}

export async function documentItems(q: Q, ids: readonly string[], day: Day): Promise<DocumentItem[]> {
  if (ids.length === 0) return []
  const rows = await q
    .select({ document, publisher: party })
    .from(document)
    .innerJoin(party, eq(party.id, document.publisher_id))
    .where(inArray(document.id, [...ids]))
  const counts = await q
    .select({
      id: citation.document_id,
      quotations: count(),
      promises: countDistinct(statement.commitment_id),
    })
    .from(citation)
    .innerJoin(statement, eq(statement.citation_id, citation.id))
    .where(and(inArray(citation.document_id, [...ids]), lte(statement.said_on, day)))
    .groupBy(citation.document_id)
  const items = rows.map((row) => {
    const counted = counts.find((one) => one.id === row.document.id)
    return {
      ...row.document,
      publisher: row.publisher,
      quotations: counted?.quotations ?? 0,
      promises: counted?.promises ?? 0,
    }
  })
  return inOrderOf(ids, items)
}

/** `publisher` and `meeting` are ids, `among` is one more condition. */
export async function documentList(
  q: Q,
  { day, publisher, meeting, among, ...ask }: Ask,
): Promise<DocumentList> {
  const where = and(
    lte(document.published_on, day),
    publisher ? eq(document.publisher_id, publisher) : undefined,
    meeting ? eq(document.meeting_id, meeting) : undefined,
    among,
  ) as SQL
  const page = await namePage(
    {
      sorting: 'documents',
      descending: true,
      async load(after, limit) {
        const beyond = after
          ? or(
              lt(document.published_on, String(after.key)),
              and(eq(document.published_on, String(after.key)), lt(document.id, after.id)),
            )
          : undefined
        const rows = q
          .select({
            id: document.id,
            key: document.published_on,
            title: document.title,
            name: party.name,
            short: party.short,
          })
          .from(document)
          .innerJoin(party, eq(party.id, document.publisher_id))
          .where(and(where, beyond))
          .orderBy(desc(document.published_on), desc(document.id))
        return (await (limit === null ? rows : rows.limit(limit))).map((row) => ({
          ...row,
          texts: [row.title, row.key, ...Object.values(row.name), ...Object.values(row.short)],
        }))
      },
      async count() {
        const [counted] = await q.select({ total: count() }).from(document).where(where)
        return counted?.total ?? 0
      },
    },
    ask,
  )
  return { items: await documentItems(q, page.ids, day), total: page.total, next: page.next }
}
