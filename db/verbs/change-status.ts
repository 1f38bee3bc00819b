/** Records a fulfilment with its evidence, or a logged look that found nothing. */
import { z } from 'zod'
import { idOf } from '#db/refs'
import { keysOf } from '#db/values/codes'
import { dayText, shortText, webAddress, wordsInput } from '#db/values/parsers'
import { requirePast } from '#db/verbs/past-day'
import { knownStatements } from '#db/verbs/record-statement'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'
import { FULFILMENTS } from '#domain/status'

const lookFields = {
  looked_at: z
    .array(z.object({ name: shortText, url: webAddress.nullish() }))
    .min(1, 'required')
    .max(20),
  note: wordsInput.nullish(),
}
const lookInput = z.object({ commitment: z.string(), on: dayText, ...lookFields })

const statusInput = z.object({
  commitment: z.string(),
  /** The commitment's version that the editor saw; null only where nobody can come in between (the seed). */
  n: z.number().int().nullable(),
  fulfilment: z.enum(keysOf(FULFILMENTS)),
  on: dayText,
  evidence: z.array(z.string()).max(100, 'too_long').default([]),
  cite: statementInput.nullish(),
  look: z.object(lookFields).nullish(),
  note: wordsInput.nullish(),
})

async function writeLook(
  hand: Hand,
  commitmentId: string,
  on: string,
  given: {
    looked_at: { name: string; url?: string | null | undefined }[]
    note?: z.output<typeof wordsInput> | null | undefined
  },
) {
  return hand.insert('look', {
    commitment_id: commitmentId,
    on,
    looked_at: given.looked_at.map(({ name, url }) => ({ name, url: url ?? null })),
    note: given.note ?? null,
    recorded_by: hand.actor.name,
  })
}

export const changeStatus = verb('change_status', statusInput, async (hand, given) => {
  const id = await idOf(hand.find, 'commitment', given.commitment, 'commitment')
  requirePast(hand, given.on, 'on')
  await hand.update('commitment', id, given.n, {})
  const statements = await knownStatements(hand, id, given.evidence, 'evidence')
  if (given.cite)
    statements.push(await writeStatement(hand, given.cite, { commitment: id, target: null }, 'cite.'))
  const look = given.look ? await writeLook(hand, id, given.on, given.look) : null
  if (statements.length === 0 && !look) throw problem('evidence_needed', 'cite.quote.exact')
  const row = await hand.insert('status_change', {
    commitment_id: id,
    fulfilment: given.fulfilment,
    on: given.on,
    statements,
    look_id: look?.id ?? null,
    note: given.note ?? null,
    recorded_at: hand.at,
    recorded_by: hand.actor.name,
  })
  hand.touch(id)
  return { id: row.id }
})

export const logLook = verb('log_look', lookInput, async (hand, given) => {
  const id = await idOf(hand.find, 'commitment', given.commitment, 'commitment')
  requirePast(hand, given.on, 'on')
  const row = await writeLook(hand, id, given.on, given)
  hand.touch(id)
  return { id: row.id }
})
