/** Records a batch of a delivery, and the further stages it reaches. */
import { z } from 'zod'
import { idOf, idsOf } from '#db/refs'
import { listOf } from '#db/values/codes'
import { currencyCode, dayText, wordsInput } from '#db/values/parsers'
import { requirePast } from '#db/verbs/past-day'
import { knownStatements, ownTarget } from '#db/verbs/record-statement'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { storedBounds, targetInput } from '#db/verbs/target-input'
import { type Hand, verb } from '#db/verbs/verb'
import type { Day } from '#domain/day'
import { type Kind, ladderOf, STAGES } from '#domain/kind'
import { problem } from '#domain/problem'
import { QUALIFIERS } from '#domain/quantity'

/** A stage is proved by a statement that the book has, or by one that comes with it. */
export const stageInput = z.object({
  stage: z.enum(listOf(STAGES)),
  on: dayText,
  statement: z.string().nullish(),
  cite: statementInput.nullish(),
})

export const batchInput = z.object({
  commitment: z.string(),
  target: z.string('required').min(1, 'required'),
  label: wordsInput.nullish(),
  qualifier: z.enum(listOf(QUALIFIERS)),
  low: targetInput.shape.low,
  high: targetInput.shape.high,
  phrase: z.string().max(300).nullish(),
  currency: currencyCode.nullish(),
  channels: z.array(z.string()).max(100, 'too_long').default([]),
  stages: z.array(stageInput).min(1, 'required'),
})

/** A higher stage is not reached before a lower one. */
export async function requireOrder(
  hand: Hand,
  kind: Kind,
  deliveryId: string,
  given: { stage: string; on: Day },
  at: string,
) {
  const { stages } = ladderOf(kind)
  const rank = (stage: string) => stages.indexOf(stage)
  const known = await hand.find.stages(deliveryId)
  const wrong = known.find(
    (one) =>
      (rank(one.stage) < rank(given.stage) && one.on > given.on) ||
      (rank(one.stage) > rank(given.stage) && one.on < given.on),
  )
  if (wrong) throw problem('stage_out_of_order', `${at}on`, { stage: wrong.stage, day: wrong.on })
}

export async function writeStage(
  hand: Hand,
  commitmentId: string,
  deliveryId: string,
  targetId: string,
  given: z.output<typeof stageInput>,
  at: string,
) {
  const kind = await hand.find.kindOf(commitmentId)
  if (!kind || !ladderOf(kind).stages.includes(given.stage))
    throw problem('stage_not_on_ladder', `${at}stage`)
  const cited = given.cite
    ? await writeStatement(hand, given.cite, { commitment: commitmentId, target: targetId }, `${at}cite.`)
    : (
        await knownStatements(hand, commitmentId, given.statement ? [given.statement] : [], `${at}statement`)
      )[0]
  requirePast(hand, given.on, `${at}on`)
  await requireOrder(hand, kind, deliveryId, given, at)
  if (!cited) throw problem('citation_needed', `${at}cite.quote.exact`)
  await hand.insert('stage_report', {
    delivery_id: deliveryId,
    stage: given.stage,
    on: given.on,
    statement_id: cited,
  })
}

export async function writeBatch(hand: Hand, given: z.output<typeof batchInput>) {
  const id = await idOf(hand.find, 'commitment', given.commitment, 'commitment')
  const target = await ownTarget(hand, id, given.target, 'target')
  if (target.currency && given.currency && target.currency !== given.currency)
    throw problem('currency_differs', 'currency', { currency: target.currency })
  const bounds = storedBounds({ ...given, currency: target.currency }, '')
  const row = await hand.insert('delivery', {
    commitment_id: id,
    target_id: target.id,
    label: given.label ?? null,
    phrase: given.phrase ?? null,
    ...bounds,
    currency: target.currency,
    channels: await idsOf(hand.find, 'party', given.channels, 'channels'),
  })
  for (const [n, stage] of given.stages.entries())
    await writeStage(hand, id, row.id, target.id, stage, `stages.${n}.`)
  hand.touch(id)
  return { id: row.id }
}

export const recordBatch = verb('record_batch', batchInput, writeBatch)

export const reportStage = verb(
  'report_stage',
  stageInput.extend({ delivery: z.string() }),
  async (hand, given) => {
    const batch = await hand.find.delivery(given.delivery)
    if (!batch) throw problem('not_found_name', 'delivery', { value: given.delivery.slice(0, 80) })
    await writeStage(hand, batch.commitment_id, batch.id, batch.target_id, given, '')
    hand.touch(batch.commitment_id)
    return { id: batch.id }
  },
)
