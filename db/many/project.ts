/** Judges many commitments anew after their rows are written, some hundreds at a time. */
import { and, asc, eq } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { loadMany } from '#db/facts'
import { changedLines, ledgerRow, linesOf, referencesOf, STILL_KNOWN, wordsOf } from '#db/lines'
import type { Pen } from '#db/many/pen'
import type { Q } from '#db/q'
import { citation, ledger, ledger_meeting, ledger_party, statement } from '#db/schema/sqlite'
import { rowOf } from '#db/words-row'

const AT_ONCE = 500

type Act = { q: Q; pen: Pen; seq: number; at: number }

async function quotesOf(q: Q, ids: string[]): Promise<Map<string, Map<string, string>>> {
  const rows = await q
    .select({ of: statement.commitment_id, id: citation.id, exact: citation.exact })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .where(amongMany(statement.commitment_id, ids))
    .orderBy(asc(citation.id))
  const found = new Map<string, Map<string, string>>()
  for (const { of, id, exact } of rows)
    if (of !== null) found.set(of, (found.get(of) ?? new Map<string, string>()).set(id, exact))
  return found
}

type References = ReturnType<typeof referencesOf>
const NONE: References = { members: [], meetings: [] }

async function knownReferences(q: Q, ids: string[]): Promise<(id: string) => References> {
  const { commitment_id } = ledger_party
  const members = await q.select().from(ledger_party).where(amongMany(commitment_id, ids))
  const meetings = await q.select().from(ledger_meeting).where(amongMany(ledger_meeting.commitment_id, ids))
  const [byMember, byMeeting] = [
    Map.groupBy(members, (one) => one.commitment_id),
    Map.groupBy(meetings, (one) => one.commitment_id),
  ]
  return (id) => ({ members: byMember.get(id) ?? [], meetings: byMeeting.get(id) ?? [] })
}

const spelt = ({ members, meetings }: References): string =>
  [
    ...members.map((one) => `${one.role} ${one.party_id}`).sort(),
    ...meetings.map((one) => `${one.first} ${one.meeting_id}`).sort(),
  ].join()

function writeReferences(pen: Pen, id: string, now: References, before: References): void {
  if (spelt(now) === spelt(before)) return
  pen.remove(ledger_party, 'commitment_id', id)
  pen.remove(ledger_meeting, 'commitment_id', id)
  for (const row of now.members) pen.insert(ledger_party, row)
  for (const row of now.meetings) pen.insert(ledger_meeting, row)
}

async function projectSome({ q, pen, seq, at }: Act, ids: string[]): Promise<void> {
  const loaded = await loadMany(q, ids)
  const quotes = await quotesOf(q, ids)
  const referencesBefore = await knownReferences(q, ids)
  const known = await q
    .select()
    .from(ledger)
    .where(and(amongMany(ledger.commitment_id, ids), eq(ledger.known_to, STILL_KNOWN)))
  const linesBefore = Map.groupBy(known, (line) => line.commitment_id)
  for (const id of ids) {
    const now = loaded.get(id)
    const { fresh, closed } = changedLines(linesOf(now ?? null), linesBefore.get(id) ?? [])
    for (const line of closed) pen.close(line, seq)
    for (const line of fresh) pen.insert(ledger, ledgerRow(line, seq, at))
    writeReferences(pen, id, now ? referencesOf(now) : NONE, referencesBefore(id))
    pen.words(id, now ? wordsOf(now, [...(quotes.get(id)?.values() ?? [])]) : null, false)
  }
}

/** `pen` writes straight into the book: what is read here must be what was written. */
export async function projectMany(act: Act, ids: Iterable<string>): Promise<void> {
  // The index of words takes them fastest in the order of its own numbers.
  const rows = new Map([...ids].map((id) => [id, rowOf(id)]))
  const all = [...rows].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([id]) => id)
  for (let at = 0; at < all.length; at += AT_ONCE) await projectSome(act, all.slice(at, at + AT_ONCE))
}
