/** What a table of promises says beside their lines: settling tests, notes, references, and the words that made each. */
import { and, asc, eq, inArray, isNotNull, lte, or } from 'drizzle-orm'
import type { Values } from '#db/beside'
import { inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { takenPages } from '#db/queries/taken-lines'
import { citation, commitment, document, external_ref, party, statement } from '#db/schema/sqlite'
import type { Reader } from '#db/snapshot'
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

export async function* takenRecords(q: Q, asked: Asked): AsyncGenerator<readonly TakenRecord[]> {
  const { documents, parties } = await namesOf(q)
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
  const words = q
    .select({
      of: statement.commitment_id,
      id: statement.id,
      said_on: statement.said_on,
      act: statement.act,
      modality: statement.modality,
      due_phrase: statement.due_phrase,
      party: statement.party_id,
      quote: citation.exact,
      document: citation.document_id,
    })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .where(and(inArray(statement.commitment_id, PLACES), lte(statement.said_on, asked.day)))
    .prepare()

  function firstOf(rows: Values): Map<string, FirstSaid> {
    const first = new Map<string, (string | null)[]>()
    for (const row of rows as (string | null)[][]) {
      const [of, id, said_on] = row as [string, string, string]
      const [, known = '', day = ''] = first.get(of) ?? []
      if (!day || said_on < day || (said_on === day && id < (known ?? ''))) first.set(of, row)
    }
    return new Map(
      Array.from(first, ([of, [, , said_on, act, modality, due_phrase, account, quote, from]]) => [
        of,
        {
          document: documents.get(from ?? '') ?? '',
          account: account ? (parties.get(account) ?? null) : null,
          quote: quote ?? '',
          said_on: said_on ?? '',
          act: act ?? '',
          modality: modality ?? '',
          due_phrase: due_phrase ?? null,
        },
      ]),
    )
  }

  const more = async (read: Reader, ids: readonly string[]) => {
    const places = inPlaces(ids)
    return Promise.all([
      read.values(words, places),
      ids.some((id) => told.has(id)) ? read.values(texts, places) : [],
    ])
  }
  for await (const {
    lines,
    more: [said, rows],
  } of takenPages(q, asked, more)) {
    const own = new Map(rows.map(([id, settling, note]) => [id, { settling, note }]))
    const first = firstOf(said)
    yield lines.map((line) => {
      const found = own.get(line.id)
      return Object.assign(line, {
        refs: refs.get(line.id) ?? [],
        settling: localized(found?.settling ?? null),
        note: localized(found?.note ?? null),
        first: first.get(line.id) ?? null,
      })
    })
  }
}
