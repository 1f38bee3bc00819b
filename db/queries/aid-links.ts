/** Links between commitments, for sums that must count no money twice. */
import { asc, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { link } from '#db/schema/sqlite'
import type { MoneyLink } from '#domain/money-sums'

/** Lists in one question stay far below what engines take. */
const AT_ONCE = 5000

/** Links between two of these commitments. */
export async function aidLinks(q: Q, ids: readonly string[]): Promise<MoneyLink[]> {
  const known = new Set(ids)
  const found: MoneyLink[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE)
    found.push(
      ...(await q
        .select({ from: link.from_id, to: link.to_id, type: link.type })
        .from(link)
        .where(inArray(link.from_id, ids.slice(at, at + AT_ONCE)))
        .orderBy(asc(link.id))),
    )
  return found.filter((one) => known.has(one.to))
}
