/** Ties a flow to a promise as evidence beside it, or unties it; it never counts as a delivery. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { commitment, flow } from '#db/schema/sqlite'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

const input = z.object({
  flow: z.string(),
  /** The version that the editor saw. */
  n: z.number().int(),
  /** A promise's slug; null unties. */
  commitment: z.string().nullable(),
})

async function promiseOf({ q }: Hand, slug: string): Promise<string> {
  const [row] = await q.select({ id: commitment.id }).from(commitment).where(eq(commitment.slug, slug))
  if (!row) throw problem('not_found_name', 'commitment', { value: slug.slice(0, 80) })
  return row.id
}

export const linkFlow = verb('link_flow', input, async (hand, given) => {
  const [present] = await hand.q
    .select({ tied: flow.commitment_id })
    .from(flow)
    .where(eq(flow.id, given.flow))
  if (!present) throw problem('not_found', undefined, { entity: 'flow' })
  const to = given.commitment === null ? null : await promiseOf(hand, given.commitment)
  if (to === present.tied) return { commitment: to }
  await hand.update('flow', given.flow, given.n, { commitment_id: to })
  for (const id of [present.tied, to]) if (id) hand.touch(id)
  return { commitment: to }
})
