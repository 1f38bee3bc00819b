/** Changes what the book says of a commitment: title, sorting, settling test, life. */
import { z } from 'zod'
import { idOf } from '#db/refs'
import { listOf } from '#db/values/codes'
import { verb } from '#db/verbs/verb'
import { commitmentFields } from '#db/verbs/write-commitment'
import { LIVES } from '#domain/commitment'

const { title, topic, testability, settling, note } = commitmentFields
const input = z.object({
  commitment: z.string(),
  /** The version that the editor saw. */
  n: z.number().int(),
  title,
  topic,
  testability,
  settling,
  note,
  life: z.enum(listOf(LIVES)),
})

export const editCommitment = verb('edit_commitment', input, async (hand, { commitment, n, ...changes }) => {
  const id = await idOf(hand.find, 'commitment', commitment, 'commitment')
  const row = await hand.update('commitment', id, n, {
    ...changes,
    settling: changes.settling ?? null,
    note: changes.note ?? null,
  })
  hand.touch(id)
  return { id, n: row.n }
})
