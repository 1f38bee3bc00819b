/** Records a statement, alone or as part of a commitment's ledger. */
import { z } from 'zod'
import { idOrNull } from '#db/refs'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

export const statementRecord = statementInput.extend({
  commitment: z.string().nullish(),
  target: z.string().nullish(),
})

/** A target's id, if the target is the commitment's own. */
export async function ownTarget(hand: Hand, commitmentId: string, targetId: string, at: string) {
  const row = await hand.find.targetOf(commitmentId, targetId)
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
  const known = await hand.find.statements(commitmentId, ids)
  const missing = ids.find((id) => !known.includes(id))
  if (missing !== undefined) throw problem('not_found_name', at, { value: missing.slice(0, 80) })
  return [...ids]
}

/** As part of the commitment that it names, or alone. */
export async function writeStatementOf(hand: Hand, given: z.output<typeof statementRecord>) {
  const commitment = await idOrNull(hand.find, 'commitment', given.commitment, 'commitment')
  if (given.target && !commitment) throw problem('target_not_of_commitment', 'target')
  const targetId =
    commitment && given.target ? (await ownTarget(hand, commitment, given.target, 'target')).id : null
  const id = await writeStatement(hand, given, { commitment, target: targetId })
  if (commitment) hand.touch(commitment)
  return { id }
}

export const recordStatement = verb('record_statement', statementRecord, writeStatementOf)
