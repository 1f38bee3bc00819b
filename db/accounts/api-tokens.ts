/** Who a program speaks for: the owner of the personal token that it sends, with what the token may do. */
import { eq } from 'drizzle-orm'
import type { SignedIn } from '#db/accounts/sessions'
import { tokenHash } from '#db/accounts/tokens'
import { token, user } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import type { Scope } from '#domain/token'

export type TokenOwner = { token: string; user: SignedIn; scopes: readonly Scope[] }

/** A use is noted once in so many milliseconds: reading must not write each time. */
const NOTED_EVERY = 60_000

async function noteUse(store: Store, id: string, now: number): Promise<void> {
  // A book that cannot be written just now must still be readable.
  await store
    .write(async (q) => {
      await q.update(token).set({ last_used_at: now }).where(eq(token.id, id))
    })
    .catch(() => {})
}

/** Null where the token is unknown, revoked or expired, or its owner was disabled. */
export async function ownerOfToken(store: Store, secret: string, now: number): Promise<TokenOwner | null> {
  const [found] = await store.read
    .select({ token, user })
    .from(token)
    .innerJoin(user, eq(user.id, token.user_id))
    .where(eq(token.hash, tokenHash(secret)))
  if (!found || found.token.revoked_at !== null || found.user.banned) return null
  if (found.token.expires_at !== null && found.token.expires_at <= now) return null
  const { id, name, email, role } = found.user
  if (!role) return null
  if ((found.token.last_used_at ?? 0) < now - NOTED_EVERY) await noteUse(store, found.token.id, now)
  return {
    token: found.token.id,
    user: { id, name, email, role },
    scopes: found.token.scopes as readonly Scope[],
  }
}
