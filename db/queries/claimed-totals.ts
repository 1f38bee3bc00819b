/** Claims of totals, newest first: they stand side by side and in no sum. */
import { and, eq, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import { statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export async function claimedTotals(q: Q, day: Day, limit: number): Promise<StatementLine[]> {
  const said = await statementLines(
    q,
    and(eq(statement.act, 'claims_total'), lte(statement.said_on, day)),
    limit,
  )
  return said.reverse()
}
