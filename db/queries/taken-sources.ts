/** The documents whose words prove the promises that fit a filter. */
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { citation, document, party, statement } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

export async function takenSources(q: Q, { filter, day }: Asked) {
  const cited = q
    .select({ id: citation.document_id })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .where(
      and(inArray(statement.commitment_id, idsThat(q, fits(q, filter, day))), lte(statement.said_on, day)),
    )
  return q
    .select({
      slug: document.slug,
      title: document.title,
      published_on: document.published_on,
      url: document.url,
      publisher: party.name,
    })
    .from(document)
    .innerJoin(party, eq(party.id, sql`coalesce(${document.issuer_id}, ${document.publisher_id})`))
    .where(inArray(document.id, cited))
    .orderBy(asc(document.published_on), asc(document.slug))
}
