/** Records a statement, alone or as part of a commitment's ledger. */
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { idOrNull } from '#db/refs'
import { statement, target } from '#db/schema/sqlite'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

export const statementRecord = statementInput.extend({
  commitment: z.string().nullish(),
  target: z.string().nullish(),
})

/** A target's id, if the target is the commitment's own. */
export async function ownTarget(hand: Hand, commitmentId: string, targetId: string, at: string) {
  const [row] = await hand.q
    .select()
    .from(target)
    .where(and(eq(target.id, targetId), eq(target.commitment_id, commitmentId)))
  if (!row) throw problem('target_not_of_commitment', at)
  return row
}

/** The statements by their ids, if the book has them and, where a commitment is named, they are its own. */
export async function knownStatements(
  hand: Hand,
  commitmentId: string | null,
  ids: readonly string[],
  at: string,
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await hand.q
    .select({ id: statement.id })
    .from(statement)
    .where(
      and(
        commitmentId === null ? undefined : eq(statement.commitment_id, commitmentId),
        inArray(statement.id, [...ids]),
      ),
    )
  const missing = ids.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined) throw problem('not_found_name', at, { value: missing.slice(0, 80) })
  return [...ids]
}

/** As part of the commitment that it names, or alone. */
export async function writeStatementOf(hand: Hand, given: z.output<typeof statementRecord>) {
  const commitment = await idOrNull(hand.q, 'commitment', given.commitment, 'commitment')
  if (given.target && !commitment) throw problem('target_not_of_commitment', 'target')
  const targetId =
    commitment && given.target ? (await ownTarget(hand, commitment, given.target, 'target')).id : null
  const id = await writeStatement(hand, given, { commitment, target: targetId })
  if (commitment) hand.touch(commitment)
  return { id }
}

export const recordStatement = verb('record_statement', statementRecord, writeStatementOf)
