/** Writes the ledger: judged lines, kept from when to when the book knew them. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadFacts } from '#db/facts'
import type { Loaded } from '#db/facts-of'
import { changedLines, type Line, ledgerRow, linesOf, referencesOf, STILL_KNOWN, wordsOf } from '#db/lines'
import type { Q } from '#db/q'
import { citation, ledger, ledger_meeting, ledger_party } from '#db/schema/sqlite'
import { forgetWords, indexWords } from '#db/search'

export { type Line, linesOf, STILL_KNOWN, sameLine } from '#db/lines'

async function writeLines(q: Q, id: string, lines: readonly Line[], seq: number, at: number): Promise<void> {
  const known = await q
    .select()
    .from(ledger)
    .where(and(eq(ledger.commitment_id, id), eq(ledger.known_to, STILL_KNOWN)))
  const { fresh, closed } = changedLines(lines, known)
  if (closed.length > 0) await q.update(ledger).set({ known_to: seq }).where(inArray(ledger.id, closed))
  if (fresh.length > 0) await q.insert(ledger).values(fresh.map((line) => ledgerRow(line, seq, at)))
}

async function writeReferences(q: Q, loaded: Loaded): Promise<void> {
  await forgetReferences(q, loaded.row.id)
  const { members, meetings } = referencesOf(loaded)
  if (members.length > 0) await q.insert(ledger_party).values(members)
  if (meetings.length > 0) await q.insert(ledger_meeting).values(meetings)
}

async function forgetReferences(q: Q, id: string): Promise<void> {
  await q.delete(ledger_party).where(eq(ledger_party.commitment_id, id))
  await q.delete(ledger_meeting).where(eq(ledger_meeting.commitment_id, id))
}

/** The words quoted in its statements, in the order in which they came into the book. */
async function quotesOf(q: Q, { statements }: Loaded): Promise<string[]> {
  const ids = [...new Set(statements.map((s) => s.citation_id))]
  if (ids.length === 0) return []
  const { id, exact } = citation
  const rows = await q.select({ exact }).from(citation).where(inArray(id, ids)).orderBy(asc(id))
  return rows.map((row) => row.exact)
}

/** Judges commitments anew inside the act's transaction; one that is gone leaves the ledger but not its past. */
export async function projectCommitments(
  q: Q,
  ids: readonly string[],
  seq: number,
  at: number,
): Promise<void> {
  for (const id of ids) {
    const loaded = await loadFacts(q, id)
    await writeLines(q, id, linesOf(loaded), seq, at)
    await projectSearch(q, id, loaded)
  }
}

/** What lists and search find a commitment by; it has no history, so it may be written as often as wanted. */
export async function projectSearch(q: Q, id: string, loaded: Loaded | null): Promise<void> {
  if (loaded) {
    await writeReferences(q, loaded)
    await indexWords(q, id, wordsOf(loaded, await quotesOf(q, loaded)))
  } else {
    await forgetReferences(q, id)
    await forgetWords(q, id)
  }
}
