/** Ties records to each other: links between commitments, and places where their sources disagree. */
import { z } from 'zod'
import { idOf } from '#db/refs'
import { listOf } from '#db/values/codes'
import { wordsInput } from '#db/values/parsers'
import { knownStatements } from '#db/verbs/record-statement'
import { verb } from '#db/verbs/verb'
import { LINK_TYPES } from '#domain/commitment'
import { problem } from '#domain/problem'

const linkInput = z.object({
  from: z.string(),
  to: z.string('required').min(1, 'required'),
  type: z.enum(listOf(LINK_TYPES)),
  note: wordsInput.nullish(),
})

export const linkCommitments = verb('link_commitments', linkInput, async (hand, given) => {
  const from = await idOf(hand.find, 'commitment', given.from, 'from')
  const to = await idOf(hand.find, 'commitment', given.to, 'to')
  if (from === to) throw problem('same_record', 'to')
  const row = await hand.insert('link', {
    from_id: from,
    to_id: to,
    type: given.type,
    note: given.note ?? null,
  })
  hand.touch(from)
  hand.touch(to)
  return { id: row.id }
})

const disagreementInput = z.object({
  commitment: z.string(),
  question: wordsInput,
  a: z.string('required').min(1, 'required'),
  b: z.string('required').min(1, 'required'),
  emphasis_a: z.string().max(300).nullish(),
  emphasis_b: z.string().max(300).nullish(),
})

export const recordDisagreement = verb('record_disagreement', disagreementInput, async (hand, given) => {
  const commitment = await idOf(hand.find, 'commitment', given.commitment, 'commitment')
  if (given.a === given.b) throw problem('same_record', 'b')
  // One of the two may stand in the ledger of another commitment that speaks of the same thing.
  await knownStatements(hand, commitment, [given.a], 'a')
  await knownStatements(hand, null, [given.b], 'b')
  const row = await hand.insert('disagreement', {
    commitment_id: commitment,
    question: given.question,
    a_id: given.a,
    b_id: given.b,
    emphasis_a: given.emphasis_a ?? null,
    emphasis_b: given.emphasis_b ?? null,
  })
  hand.touch(commitment)
  return { id: row.id }
})
