/** Turns a one-time link into an account, or into a new password for the account that it was made for. */
import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { newId } from '#db/ids'
import { account, invitation, session, user } from '#db/schema/sqlite'
import { emailText, shortText } from '#db/values/parsers'
import { type Hand, verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

const input = z.object({
  id: z.string(),
  token_hash: z.string(),
  name: shortText,
  email: emailText.nullish(),
  password_hash: z.string(),
})

async function writePassword(hand: Hand, userId: string, password: string): Promise<void> {
  const now = new Date(hand.at)
  const own = and(eq(account.userId, userId), eq(account.providerId, 'credential'))
  const changed = await hand.q
    .update(account)
    .set({ password, updatedAt: now })
    .where(own)
    .returning({ id: account.id })
  if (changed.length > 0) return
  await hand.q.insert(account).values({
    id: newId(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password,
    createdAt: now,
    updatedAt: now,
  })
}

export const acceptInvitation = verb('accept_invitation', input, async (hand, given) => {
  const [used] = await hand.q
    .update(invitation)
    .set({ used_at: hand.at })
    .where(
      and(
        eq(invitation.token_hash, given.token_hash),
        isNull(invitation.used_at),
        gt(invitation.expires_at, hand.at),
      ),
    )
    .returning()
  if (!used) throw problem('link_spent')
  const [users] = used.email === null ? await hand.q.select({ n: count() }).from(user) : []
  if (users?.n) throw problem('link_spent')
  const email = used.email ?? given.email
  if (!email) throw problem('required', 'email')
  const [known] = await hand.q.select().from(user).where(eq(user.email, email))
  const now = new Date(hand.at)
  const id = known?.id ?? given.id
  if (known?.banned) throw problem('account_disabled')
  if (known) {
    await hand.q.update(user).set({ name: given.name, updatedAt: now }).where(eq(user.id, id))
    await hand.q.delete(session).where(eq(session.userId, id))
  } else
    await hand.q.insert(user).values({
      id,
      name: given.name,
      email,
      emailVerified: used.email !== null,
      role: used.role,
      banned: false,
      createdAt: now,
      updatedAt: now,
    })
  await writePassword(hand, id, given.password_hash)
  return { id, email }
})
