/** Statements with their quotation, document and account: the rows of every ledger of words. */
import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import type { Speaker } from '#db/schema/sources'
import { citation, commitment, document, meeting, party, statement } from '#db/schema/sqlite'
import { dueOf } from '#db/values/due-row'
import type { Quote } from '#domain/citation'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Localized } from '#domain/locale'
import type { Lineage } from '#domain/party'
import type { Act, Claim, Modality } from '#domain/statement'

export type Named = { slug: string; name: Localized; short: Localized }

export type StatementLine = {
  id: string
  act: Act
  modality: Modality
  said_on: Day
  account: (Named & { id: string; lineage: Lineage }) | null
  speaker: Speaker | null
  target: string | null
  quote: Quote & { id: string; span: { start: number; end: number } | null }
  emphasis: string[]
  due: DueWindow
  claim: Claim | null
  note: Localized | null
  document: {
    slug: string
    title: string
    language: string
    url: string | null
    published_on: Day
    /** Who published the words first: the original issuer where the address is a copy. */
    publisher: Named
  }
  meeting: { slug: string; title: Localized } | null
  commitment: { slug: string; title: Localized } | null
}

const publisher = alias(party, 'publisher')

export async function statementLines(q: Q, where: SQL | undefined, limit = 1000): Promise<StatementLine[]> {
  const rows = await q
    .select({
      statement,
      citation,
      document,
      meeting: { slug: meeting.slug, title: meeting.title },
      account: { id: party.id, slug: party.slug, name: party.name, short: party.short },
      publisher: { slug: publisher.slug, name: publisher.name, short: publisher.short },
      commitment: { slug: commitment.slug, title: commitment.title },
    })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .innerJoin(document, eq(document.id, citation.document_id))
    .innerJoin(publisher, eq(publisher.id, sql`coalesce(${document.issuer_id}, ${document.publisher_id})`))
    .leftJoin(party, eq(party.id, statement.party_id))
    .leftJoin(meeting, eq(meeting.id, statement.meeting_id))
    .leftJoin(commitment, eq(commitment.id, statement.commitment_id))
    .where(where ?? sql`1 = 1`)
    .orderBy(asc(statement.said_on), asc(statement.id))
    .limit(limit)
  const lines = await lineages(
    q,
    rows.map((row) => row.account?.id ?? null),
  )
  return rows.map((row) => ({
    id: row.statement.id,
    act: row.statement.act,
    modality: row.statement.modality,
    said_on: row.statement.said_on,
    account: row.account && { ...row.account, lineage: lines.get(row.account.id) ?? [row.account.id] },
    speaker: row.statement.speaker,
    target: row.statement.target_id,
    quote: {
      id: row.citation.id,
      exact: row.citation.exact,
      prefix: row.citation.prefix,
      suffix: row.citation.suffix,
      span:
        row.citation.span_start === null || row.citation.span_end === null
          ? null
          : { start: row.citation.span_start, end: row.citation.span_end },
    },
    emphasis: row.statement.emphasis,
    due: dueOf(row.statement),
    claim:
      row.statement.measure && row.statement.currency
        ? {
            measure: row.statement.measure,
            qualifier: row.statement.qualifier,
            low: row.statement.low,
            high: row.statement.high,
            currency: row.statement.currency,
          }
        : null,
    note: row.statement.note,
    document: { ...row.document, publisher: row.publisher },
    meeting: row.meeting,
    commitment: row.commitment,
  }))
}
