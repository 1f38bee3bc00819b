/** Records a statement, alone or as part of a commitment's ledger. */
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOrNull } from '#db/refs'
import { target } from '#db/schema/sqlite'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

const input = statementInput.extend({ commitment: z.string().nullish(), target: z.string().nullish() })

/** A target's id, if the target is the commitment's own. */
export async function ownTarget(hand: Hand, commitmentId: string, targetId: string, at: string) {
  const [row] = await hand.q
    .select()
    .from(target)
    .where(and(eq(target.id, targetId), eq(target.commitment_id, commitmentId)))
  if (!row) throw problem('target_not_of_commitment', at)
  return row
}

export const recordStatement = verb('record_statement', input, async (hand, given) => {
  const commitment = await idOrNull(hand.q, 'commitment', given.commitment, 'commitment')
  const targetId =
    commitment && given.target ? (await ownTarget(hand, commitment, given.target, 'target')).id : null
  const id = await writeStatement(hand, given, { commitment, target: targetId })
  if (commitment) hand.touch(commitment)
  return { id }
})
