/** Who may write in the book: inviting users by one-time links, their roles, and disabling them. */
import { and, count, eq, isNull, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { newToken, tokenHash } from '#db/accounts/tokens'
import { invitation, session, user } from '#db/schema/sqlite'
import { listOf } from '#db/values/codes'
import { emailText } from '#db/values/parsers'
import { type Hand, verb } from '#db/verbs/verb'
import { ROLES } from '#domain/permission'
import { problem } from '#domain/problem'

/** How long a one-time link works. */
export const LINK_HOURS = 48
const HOUR = 60 * 60 * 1000
const role = z.enum(listOf(ROLES))
const who = (hand: Hand): string => (hand.actor.type === 'user' ? hand.actor.id : hand.actor.name)

async function userBy(hand: Hand, email: string) {
  const [row] = await hand.q.select().from(user).where(eq(user.email, email))
  if (!row) throw problem('not_found_name', 'email', { value: email.slice(0, 80) })
  return row
}

/** A book without an administrator could never have one again. */
async function keepAnAdministrator(hand: Hand, leaving: string): Promise<void> {
  const [others] = await hand.q
    .select({ n: count() })
    .from(user)
    .where(
      and(
        eq(user.role, 'administrator'),
        ne(user.id, leaving),
        or(isNull(user.banned), eq(user.banned, false)),
      ),
    )
  if (!others?.n) throw problem('last_administrator')
}

/** Links that somebody handed out must not outlive his right to hand them out. */
const forgetLinksBy = (hand: Hand, id: string) =>
  hand.q.delete(invitation).where(and(eq(invitation.invited_by, id), isNull(invitation.used_at)))

const inviteInput = z.object({
  /** Null only for the set-up link of a book without users: whoever opens it gives the address. */
  email: emailText.nullable(),
  role,
  /** A new link for somebody who has an account and lost the password. */
  again: z.boolean().default(false),
})

/** The token is told once, here; the book keeps only its hash. An earlier link for the same address ends. */
export const inviteUser = verb('invite_user', inviteInput, async (hand, given) => {
  const [known] = given.email ? await hand.q.select().from(user).where(eq(user.email, given.email)) : []
  if (known && !given.again) throw problem('email_taken', 'email')
  if (given.again && !known)
    throw problem('not_found_name', 'email', { value: given.email?.slice(0, 80) ?? '' })
  const same = given.email === null ? isNull(invitation.email) : eq(invitation.email, given.email)
  await hand.q.delete(invitation).where(and(same, isNull(invitation.used_at)))
  const token = newToken()
  const until = hand.at + LINK_HOURS * HOUR
  await hand.q.insert(invitation).values({
    token_hash: tokenHash(token),
    email: given.email,
    role: known?.role ?? given.role,
    invited_by: who(hand),
    expires_at: until,
    used_at: null,
  })
  return { token, until }
})

export const setUserRole = verb(
  'set_user_role',
  z.object({ email: emailText, role }),
  async (hand, given) => {
    const row = await userBy(hand, given.email)
    if (row.role === 'administrator' && given.role !== 'administrator') {
      await keepAnAdministrator(hand, row.id)
      await forgetLinksBy(hand, row.id)
    }
    await hand.q
      .update(user)
      .set({ role: given.role, updatedAt: new Date(hand.at) })
      .where(eq(user.id, row.id))
    return { id: row.id, role: given.role }
  },
)

const disableInput = z.object({ email: emailText, disabled: z.boolean() })

/** Disabling ends the user's sessions and links at once; enabling lets him sign in again. */
export const disableUser = verb('disable_user', disableInput, async (hand, { email, disabled }) => {
  const row = await userBy(hand, email)
  if (disabled && row.role === 'administrator') await keepAnAdministrator(hand, row.id)
  await hand.q
    .update(user)
    .set({ banned: disabled, updatedAt: new Date(hand.at) })
    .where(eq(user.id, row.id))
  if (disabled) {
    await hand.q.delete(session).where(eq(session.userId, row.id))
    await hand.q.delete(invitation).where(and(eq(invitation.email, email), isNull(invitation.used_at)))
    await forgetLinksBy(hand, row.id)
  }
  return { id: row.id }
})
