/** Before a person makes another commitment, those that may be the same must have been looked at. */
import { similarTo } from '#db/queries/similar-to'
import type { Hand } from '#db/verbs/verb'
import type { CommitmentInput } from '#db/verbs/write-commitment'
import { problem } from '#domain/problem'

/** The seed and the command line know what they enter; a person is asked. */
export async function requireLooked({ q, actor, many }: Hand, given: CommitmentInput): Promise<void> {
  if (actor.type !== 'user' || many) return
  const slugs = (await similarTo(q, given)).map((one) => one.slug)
  if (slugs.every((slug) => given.looked_at.includes(slug))) return
  throw problem('similar_exists', 'looked_at', { count: slugs.length, slugs: slugs.join(',') })
}
