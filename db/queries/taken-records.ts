/** What a table of promises says beside their lines: settling tests, notes, references, and the words that made each. */
import { and, asc, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { expectAll, OF_PAGE, READ_COLUMNS, takenPages } from '#db/queries/taken-lines'
import { citation, commitment, document, external_ref, ledger, party, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'
import type { Asked } from '#domain/taking'

type Named = { slug: string; name: Localized }
export type FirstSaid = {
  document: string
  account: Named | null
  quote: string
  said_on: string
  act: string
  modality: string
  due_phrase: string | null
}
export type TakenRecord = LedgerLine & {
  refs: readonly string[]
  settling: Localized | null
  note: Localized | null
  first: FirstSaid | null
}

const localized = (text: unknown): Localized | null => (text === null ? null : JSON.parse(text as string))

/** Documents and parties are few beside the statements that name them: their names are read once. */
async function namesOf(q: Q) {
  const documents = await q.select({ id: document.id, slug: document.slug }).from(document)
  const parties = await q.select({ id: party.id, slug: party.slug, name: party.name }).from(party)
  return {
    documents: new Map(documents.map(({ id, slug }) => [id, slug])),
    parties: new Map(parties.map(({ id, ...named }) => [id, named])),
  }
}

export async function referencesOf(
  q: Q,
  entity: 'commitment' | 'party' | 'delivery',
): Promise<Map<string, string[]>> {
  const rows = await q
    .select({ id: external_ref.id, scheme: external_ref.scheme, value: external_ref.value })
    .from(external_ref)
    .where(eq(external_ref.entity, entity))
    .orderBy(asc(external_ref.scheme), asc(external_ref.value))
  const found = new Map<string, string[]>()
  for (const { id, scheme, value } of rows) found.set(id, [...(found.get(id) ?? []), `${scheme}:${value}`])
  return found
}

const FIRST_COLUMNS = {
  said_on: statement.said_on,
  act: statement.act,
  modality: statement.modality,
  due_phrase: statement.due_phrase,
  party: statement.party_id,
  quote: citation.exact,
  document: citation.document_id,
}
const said = alias(statement, 'said')

/** The first statement of a promise by the day, among those of one day the one that came into the book first. */
const firstOf = (q: Q, day: Day) =>
  q
    .select({ id: said.id })
    .from(said)
    .where(and(eq(said.commitment_id, ledger.commitment_id), lte(said.said_on, day)))
    .orderBy(asc(said.said_on), asc(said.id))
    .limit(1)

export async function* takenRecords(q: Q, asked: Asked): AsyncGenerator<readonly TakenRecord[]> {
  await expectAll(q, asked)
  const { documents, parties } = await namesOf(q)
  const firstSaid = (values: readonly unknown[]): FirstSaid | null => {
    const [said_on, act, modality, due_phrase, account, quote, from] = values as (string | null)[]
    if (!said_on) return null
    return {
      document: documents.get(from ?? '') ?? '',
      account: account ? (parties.get(account) ?? null) : null,
      quote: quote ?? '',
      said_on,
      act: act ?? '',
      modality: modality ?? '',
      due_phrase: due_phrase ?? null,
    }
  }
  const refs = await referencesOf(q, 'commitment')
  // Few promises have these texts: only for them their rows are read a second time.
  const having = await q
    .select({ id: commitment.id })
    .from(commitment)
    .where(or(isNotNull(commitment.settling), isNotNull(commitment.note)))
    .prepare()
    .values()
  const told = new Set(having.map(([id]) => id as string))
  const texts = q
    .select({ id: commitment.id, settling: commitment.settling, note: commitment.note })
    .from(commitment)
    .where(inArray(commitment.id, PLACES))
    .prepare()
  const bodies = q
    .select({ ...READ_COLUMNS, ...FIRST_COLUMNS })
    .from(ledger)
    .leftJoin(statement, eq(statement.id, sql`${firstOf(q, asked.day)}`))
    .leftJoin(citation, eq(citation.id, statement.citation_id))
    .where(OF_PAGE)
    .prepare()
  for await (const { lines, added } of takenPages(q, asked, bodies)) {
    const places = inPlaces(lines.map(({ id }) => id))
    const rows = lines.some(({ id }) => told.has(id)) ? ((await texts.values(places)) as unknown[][]) : []
    const own = new Map(rows.map(([id, settling, note]) => [id, { settling, note }]))
    yield lines.map((line, at) => {
      const found = own.get(line.id)
      return Object.assign(line, {
        refs: refs.get(line.id) ?? [],
        settling: localized(found?.settling ?? null),
        note: localized(found?.note ?? null),
        first: firstSaid(added[at] ?? []),
      })
    })
  }
}
