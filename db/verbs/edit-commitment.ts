/** Changes what the book says of a commitment: title, sorting, settling test, life. */
import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOf } from '#db/refs'
import { commitment as row } from '#db/schema/sqlite'
import { listOf } from '#db/values/codes'
import { Unchanged, verb } from '#db/verbs/verb'
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
  const asked = { ...changes, settling: changes.settling ?? null, note: changes.note ?? null }
  const [present] = await hand.q.select().from(row).where(eq(row.id, id))
  if (present && isDeepStrictEqual({ ...present, ...asked }, present))
    throw new Unchanged({ id, n: present.n })
  const written = await hand.update('commitment', id, n, asked)
  hand.touch(id)
  return { id, n: written.n }
})
