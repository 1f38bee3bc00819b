/** One-time links: what one is for while it works, and how it is redeemed. */
import { hashPassword } from 'better-auth/crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { tokenHash } from '#db/accounts/tokens'
import { newId } from '#db/ids'
import type { Q } from '#db/q'
import { invitation, user } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { emailText, shortText } from '#db/values/parsers'
import { acceptInvitation } from '#db/verbs/accept-invitation'
import { passwordFlaw } from '#domain/password'
import type { Role } from '#domain/permission'
import { type Flaw, Problem, problem } from '#domain/problem'

export type Invitation = { email: string | null; role: Role; name: string | null; until: number }
export type Redeeming = { token: string; name: string; email?: string | undefined; password: string }

/** Null for a link that was used, has expired, or never was. `name` is set where the account is there already. */
export async function findInvitation(q: Q, token: string, now: number): Promise<Invitation | null> {
  const [row] = await q
    .select({
      email: invitation.email,
      role: invitation.role,
      name: user.name,
      until: invitation.expires_at,
    })
    .from(invitation)
    .leftJoin(user, eq(user.email, invitation.email))
    .where(
      and(
        eq(invitation.token_hash, tokenHash(token)),
        isNull(invitation.used_at),
        gt(invitation.expires_at, now),
      ),
    )
  return row ?? null
}

/** All that is wrong with what was typed, at once, before the link is spent on it. */
function flawsOf(given: Redeeming, link: Invitation): Flaw[] {
  const flaws: Flaw[] = []
  if (link.email === null && !emailText.safeParse(given.email).success)
    flaws.push({ code: given.email?.trim() ? 'not_an_email' : 'required', at: 'email' })
  if (!shortText.safeParse(given.name).success)
    flaws.push({ code: given.name.trim() ? 'too_long' : 'required', at: 'name' })
  const password = passwordFlaw(given.password)
  return password ? [...flaws, password] : flaws
}

export async function redeemInvitation(
  store: Store,
  given: Redeeming,
  now = Date.now(),
): Promise<{ id: string; email: string }> {
  const link = await findInvitation(store.read, given.token, now)
  if (!link) throw problem('link_spent')
  const flaws = flawsOf(given, link)
  if (flaws.length > 0) throw new Problem(flaws)
  const id = newId()
  // Hashing takes a tenth of a second on purpose: not while everybody else waits to write.
  const password_hash = await hashPassword(given.password)
  const actor = { type: 'user' as const, id, name: given.name.trim(), role: link.role }
  return acceptInvitation(
    store,
    { actor, at: now },
    { id, token_hash: tokenHash(given.token), name: given.name, email: given.email, password_hash },
  )
}
