/** The meetings, documents and parties of a table: the lists of their pages from end to end, with every column. */
import { and, eq, inArray, isNotNull, lte, type SQL } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import { AT_ONCE } from '#db/pages'
import type { Q } from '#db/q'
import { type DocumentItem, documentList } from '#db/queries/document-list'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { type MeetingItem, meetingList } from '#db/queries/meeting-list'
import { type PartyItem, partyList } from '#db/queries/party-list'
import type { OwnIds } from '#db/queries/taken-own'
import { referencesOf } from '#db/queries/taken-records'
import {
  attached_text,
  citation,
  document,
  ledger_meeting,
  ledger_party,
  meeting,
  party,
  statement,
} from '#db/schema/sqlite'
import { type Asked, choosesPromises } from '#domain/taking'

type Page<T> = { items: T[]; next: string | null }

async function* allPages<T>(page: (cursor: string | null) => Promise<Page<T>>): AsyncGenerator<T[]> {
  let cursor: string | null = null
  do {
    const { items, next }: Page<T> = await page(cursor)
    yield items
    cursor = next
  } while (cursor)
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
const chosen = (asked: Asked, condition: () => SQL): SQL | undefined =>
  choosesPromises(asked) ? condition() : undefined
const fitting = (q: Q, { filter, day }: Asked) => idsThat(q, fits(q, filter, day))
const asking = ({ own, day }: Asked) => ({ typed: own.typed, day, limit: AT_ONCE })

const named = { id: party.id, slug: party.slug, name: party.name }
const partiesBy = async (q: Q, wanted: readonly (string | null)[]) => {
  const own = [...new Set(wanted.filter((id): id is string => id !== null))]
  const rows = own.length === 0 ? [] : await q.select(named).from(party).where(inArray(party.id, own))
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

async function withPeople(q: Q, items: readonly MeetingItem[]) {
  const rows = await q
    .select({ id: meeting.id, participants: meeting.participants })
    .from(meeting)
    .where(inArray(meeting.id, ids(items)))
  const parties = await partiesBy(
    q,
    rows.flatMap((row) => row.participants.map((one) => one.party)),
  )
  const people = inOrderOf(ids(items), rows)
  return items.map((item, at) => ({
    ...item,
    participants: (people[at]?.participants ?? []).map(({ name, office, party: of }) => ({
      name,
      office,
      party: parties.get(of) ?? null,
    })),
  }))
}
export type TakenMeeting = Awaited<ReturnType<typeof withPeople>>[number]

export async function* takenMeetings(q: Q, asked: Asked): AsyncGenerator<readonly TakenMeeting[]> {
  const tied = () =>
    inArray(
      meeting.id,
      q
        .select({ id: ledger_meeting.meeting_id })
        .from(ledger_meeting)
        .where(inArray(ledger_meeting.commitment_id, fitting(q, asked))),
    )
  const among = chosen(asked, tied)
  const pages = allPages((cursor) => meetingList(q, { ...asking(asked), until: asked.asOf, among, cursor }))
  for await (const items of pages) yield await withPeople(q, items)
}

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
    .where(inArray(document.id, ids(items)))
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

async function withFacts(q: Q, items: readonly PartyItem[], refs: Map<string, string[]>) {
  const { country, iati_ref, parent_id, aliases } = party
  const rows = await q
    .select({ id: party.id, country, iati_ref, parent: parent_id, aliases })
    .from(party)
    .where(inArray(party.id, ids(items)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const parents = await partiesBy(
    q,
    rows.map((row) => row.parent),
  )
  return items.map((item) => {
    const row = byId.get(item.id)
    return {
      ...item,
      refs: refs.get(item.id) ?? [],
      country: row?.country ?? null,
      iati_ref: row?.iati_ref ?? null,
      parent: parents.get(row?.parent ?? '') ?? null,
      aliases: row?.aliases ?? [],
    }
  })
}
export type TakenParty = Awaited<ReturnType<typeof withFacts>>[number]

export async function* takenParties(q: Q, asked: Asked): AsyncGenerator<readonly TakenParty[]> {
  const sides = () =>
    inArray(
      party.id,
      q
        .select({ id: ledger_party.party_id })
        .from(ledger_party)
        .where(and(isNotNull(ledger_party.party_id), inArray(ledger_party.commitment_id, fitting(q, asked)))),
    )
  const among = chosen(asked, sides)
  const refs = await referencesOf(q, 'party')
  for await (const items of allPages((cursor) => partyList(q, { ...asking(asked), among, cursor })))
    yield await withFacts(q, items, refs)
}
