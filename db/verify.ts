/** Is every judged line what the facts say, and every row what its history says? And the repair of the lines. */
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { loadFacts } from '#db/facts'
import { linesOf, projectSearch, STILL_KNOWN, sameLine } from '#db/projection'
import type { Q } from '#db/q'
import { commitment, ledger } from '#db/schema/sqlite'
import { verb } from '#db/verbs/verb'
import { verifyVersions } from '#db/verify-versions'

export type Difference = { what: string; entity: string; id: string }

/** Every commitment that is or has a line now. */
async function commitmentIds(q: Q): Promise<string[]> {
  const present = await q.select({ id: commitment.id }).from(commitment)
  const lined = await q
    .selectDistinct({ id: ledger.commitment_id })
    .from(ledger)
    .where(eq(ledger.known_to, STILL_KNOWN))
  return [...new Set([...present, ...lined].map((row) => row.id))].sort()
}

async function linesDiffer(q: Q, id: string): Promise<boolean> {
  const right = linesOf(await loadFacts(q, id))
  const written = await q
    .select()
    .from(ledger)
    .where(and(eq(ledger.commitment_id, id), eq(ledger.known_to, STILL_KNOWN)))
  return right.length !== written.length || !right.every((line) => written.some((row) => sameLine(line, row)))
}

export async function verifyBook(
  q: Q,
): Promise<{ commitments: number; versions: number; differences: Difference[] }> {
  const ids = await commitmentIds(q)
  const lines: Difference[] = []
  for (const id of ids)
    if (await linesDiffer(q, id)) lines.push({ what: 'wrong ledger line', entity: 'commitment', id })
  const { versions, differences } = await verifyVersions(q)
  return { commitments: ids.length, versions, differences: [...lines, ...differences] }
}

/** Only lines that differ are written anew, so that nobody's history tells of a change that was none. */
export const rebuildLedger = verb('rebuild_ledger', z.object({}), async (hand) => {
  let rebuilt = 0
  for (const id of await commitmentIds(hand.q)) {
    await projectSearch(hand.q, id, await loadFacts(hand.q, id))
    if (!(await linesDiffer(hand.q, id))) continue
    hand.touch(id)
    rebuilt++
  }
  return { rebuilt }
})
