/** One page of the statements that somebody asks for: of the commitments that fit a filter, of one of them, of a document, of a party. */
import { and, eq, inArray, lte } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { partyBySlug } from '#db/queries/party-by-slug'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import { type StatementPage, statementPage } from '#db/queries/statement-page'
import { finding, idOf } from '#db/refs'
import { citation, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { type Filter, isFiltered } from '#domain/filter'
import { problem } from '#domain/problem'

type Ask = {
  filter: Filter
  /** Slugs. */
  commitment: string | undefined
  document: string | undefined
  party: string | undefined
  day: Day
  limit: number
  cursor: string | null
}

const unknown = (at: string, slug: string) => problem('not_found_name', at, { value: slug.slice(0, 80) })

async function inDocument(q: Q, slug: string) {
  const found = await findBySlug(q, 'document', slug)
  if (!found) throw unknown('document', slug)
  const quoted = q.select({ id: citation.id }).from(citation).where(eq(citation.document_id, found.id))
  return inArray(statement.citation_id, quoted)
}

async function byHousehold(q: Q, slug: string) {
  const found = await partyBySlug(q, slug)
  if (!found) throw unknown('party', slug)
  return inArray(statement.party_id, found.household)
}

export async function askedStatements(q: Q, ask: Ask): Promise<StatementPage> {
  const { filter, commitment, document, party, day, ...page } = ask
  const where = and(
    lte(statement.said_on, day),
    isFiltered(filter) ? inArray(statement.commitment_id, idsThat(q, fits(q, filter, day))) : undefined,
    commitment
      ? eq(statement.commitment_id, await idOf(finding(q), 'commitment', commitment, 'commitment'))
      : undefined,
    document ? await inDocument(q, document) : undefined,
    party ? await byHousehold(q, party) : undefined,
  )
  return statementPage(q, where, page)
}

export async function statementById(q: Q, id: string, day: Day): Promise<StatementLine | null> {
  const [line] = await statementLines(q, and(eq(statement.id, id), lte(statement.said_on, day)))
  return line ?? null
}
