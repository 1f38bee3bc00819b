/** The users of the book, and the one-time links that still work. */
import { and, asc, count, desc, eq, gt, isNotNull, isNull, max } from 'drizzle-orm'
import type { Q } from '#db/q'
import { invitation, session, user } from '#db/schema/sqlite'
import type { Role } from '#domain/permission'

export type UserRow = {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  /** When a session of his was last begun or renewed, in milliseconds. */
  seen: number | null
}
export type OpenLink = { email: string; role: Role; until: number }

export async function listUsers(q: Q): Promise<UserRow[]> {
  const rows = await q
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      banned: user.banned,
      seen: max(session.updatedAt),
    })
    .from(user)
    .leftJoin(session, eq(session.userId, user.id))
    .groupBy(user.id)
    .orderBy(asc(user.name), asc(user.id))
  return rows.map(({ banned, seen, role, ...row }) => ({
    ...row,
    role: role ?? 'viewer',
    disabled: banned === true,
    seen: seen === null ? null : new Date(seen).getTime(),
  }))
}

/** Links for people who have no account yet. */
export async function listOpenLinks(q: Q, now: number): Promise<OpenLink[]> {
  const rows = await q
    .select({ email: invitation.email, role: invitation.role, until: invitation.expires_at })
    .from(invitation)
    .leftJoin(user, eq(user.email, invitation.email))
    .where(
      and(
        isNull(invitation.used_at),
        isNotNull(invitation.email),
        isNull(user.id),
        gt(invitation.expires_at, now),
      ),
    )
    .orderBy(desc(invitation.expires_at), asc(invitation.email))
  return rows.map(({ email, ...row }) => ({ email: email ?? '', ...row }))
}

export async function hasUsers(q: Q): Promise<boolean> {
  const [row] = await q.select({ n: count() }).from(user)
  return (row?.n ?? 0) > 0
}
