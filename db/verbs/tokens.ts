/** Personal tokens for programs: made and revoked by the person whom they speak for. */
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { newToken, tokenHash } from '#db/accounts/tokens'
import { newId } from '#db/ids'
import { token } from '#db/schema/sqlite'
import { listOf } from '#db/values/codes'
import { shortText } from '#db/values/parsers'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'
import { hintOf, SCOPES, tokenOf } from '#domain/token'

const DAY = 24 * 60 * 60 * 1000

/** The command line has no tokens: it stands on the book's own machine. */
function ownerId({ actor }: Hand): string {
  if (actor.type !== 'user') throw problem('forbidden')
  return actor.id
}

const makeInput = z.object({
  name: shortText,
  scopes: z.array(z.enum(listOf(SCOPES))).min(1, 'required'),
  days: z.number().int().min(1).max(366).nullable(),
})

/** The token is told once, here; the book keeps only its hash. */
export const makeToken = verb('make_token', makeInput, async (hand, given) => {
  const secret = tokenOf(newToken())
  const expires_at = given.days === null ? null : hand.at + given.days * DAY
  const id = newId()
  await hand.q.insert(token).values({
    id,
    user_id: ownerId(hand),
    name: given.name,
    hash: tokenHash(secret),
    hint: hintOf(secret),
    scopes: SCOPES.filter((scope) => given.scopes.includes(scope)),
    created_at: hand.at,
    expires_at,
  })
  return { id, secret, expires_at }
})

export const revokeToken = verb('revoke_token', z.object({ id: z.string() }), async (hand, { id }) => {
  const [revoked] = await hand.q
    .update(token)
    .set({ revoked_at: hand.at })
    .where(and(eq(token.id, id), eq(token.user_id, ownerId(hand)), isNull(token.revoked_at)))
    .returning({ id: token.id })
  if (!revoked) throw problem('not_found')
  return revoked
})
