/** Does the database answer, and how far has the book got. */
import { max } from 'drizzle-orm'
import type { Q } from '#db/q'
import { audit } from '#db/schema/sqlite'

/** The last audited act: the ledger's version. */
export async function ledgerVersion(q: Q): Promise<number> {
  const [row] = await q.select({ seq: max(audit.seq) }).from(audit)
  return row?.seq ?? 0
}
