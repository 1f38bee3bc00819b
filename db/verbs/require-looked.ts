/** Before a person makes another commitment, those that may be the same must have been looked at. */
import { inArray, or } from 'drizzle-orm'
import { similarCommitments } from '#db/queries/similar-commitments'
import { document } from '#db/schema/sqlite'
import type { Hand } from '#db/verbs/verb'
import type { CommitmentInput } from '#db/verbs/write-commitment'
import type { Day } from '#domain/day'
import { problem } from '#domain/problem'
import { SIMILAR } from '#domain/similar'

/** More than these nobody compares. */
const SHOWN = 5

/** What was said without a day was said when its document was published. */
async function daysOf({ q }: Hand, { statements }: CommitmentInput): Promise<Day[]> {
  const undated = statements.filter((one) => !one.said_on).map((one) => one.document)
  const named = or(inArray(document.slug, undated), inArray(document.id, undated))
  const published =
    undated.length > 0 ? await q.select({ on: document.published_on }).from(document).where(named) : []
  return [...statements.flatMap((one) => one.said_on ?? []), ...published.map((one) => one.on)]
}

/** The seed and the command line know what they enter; a person is asked. */
export async function requireLooked(hand: Hand, given: CommitmentInput): Promise<void> {
  if (hand.actor.type !== 'user') return
  const found = await similarCommitments(
    hand.q,
    {
      promisers: given.promisers,
      beneficiaries: given.beneficiaries,
      kind: given.kind,
      topic: given.topic,
      titles: given.title,
      quote: given.statements.map((one) => one.quote.exact),
      numbers: given.targets.flatMap(({ form, low, high }) =>
        form === 'outcome' ? [] : [low, high].flatMap((size) => (size === null ? [] : [Number(size)])),
      ),
      said: await daysOf(hand, given),
    },
    SHOWN,
  )
  const like = found.filter((one) => one.score >= SIMILAR)
  if (like.every((one) => given.looked_at.includes(one.slug))) return
  throw problem('similar_exists', 'looked_at', {
    count: like.length,
    slugs: like.map((one) => one.slug).join(','),
  })
}
