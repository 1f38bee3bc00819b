/** What needs a look: past its date, never looked at, longest silent, moved. */
import { and, asc, count, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits, standingSql } from '#db/queries/ledger-conditions'
import { firstLines, type LedgerLine } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Filter } from '#domain/filter'
import { OPEN_STANDINGS } from '#domain/standing'

export type Need = { total: number; lines: LedgerLine[] }
export type Needs = { past: Need; unseen: Need; silent: Need; moved: Need }

export async function needsLook(q: Q, filter: Filter, day: Day, limit: number): Promise<Needs> {
  const of = async (where: SQL | undefined, order: SQL): Promise<Need> => {
    const all = and(fits(q, filter, day), where)
    const [counted] = await q.select({ n: count() }).from(ledger).where(all)
    const lines = await firstLines(q, all, [order, asc(ledger.commitment_id)], limit, day)
    return { total: counted?.n ?? 0, lines }
  }
  const open = inArray(standingSql(day), [...OPEN_STANDINGS])
  return {
    past: await of(sql`${standingSql(day)} in ('overdue', 'possibly_overdue')`, asc(ledger.due_key)),
    unseen: await of(and(open, eq(ledger.evidence, 'not_looked')), asc(ledger.first_said_key)),
    silent: await of(open, asc(ledger.last_said_key)),
    moved: await of(gt(ledger.moved, 0), desc(ledger.moved)),
  }
}
