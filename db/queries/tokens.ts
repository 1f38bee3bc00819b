/** A person's tokens that were not revoked, newest first. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Q } from '#db/q'
import { token } from '#db/schema/sqlite'
import type { Scope } from '#domain/token'

export type TokenRow = {
  id: string
  name: string
  hint: string
  scopes: readonly Scope[]
  created_at: number
  expires_at: number | null
  last_used_at: number | null
}

export async function listTokens(q: Q, userId: string): Promise<TokenRow[]> {
  const rows = await q
    .select({
      id: token.id,
      name: token.name,
      hint: token.hint,
      scopes: token.scopes,
      created_at: token.created_at,
      expires_at: token.expires_at,
      last_used_at: token.last_used_at,
    })
    .from(token)
    .where(and(eq(token.user_id, userId), isNull(token.revoked_at)))
    .orderBy(desc(token.created_at), desc(token.id))
  return rows.map((row) => ({ ...row, scopes: row.scopes as Scope[] }))
}
