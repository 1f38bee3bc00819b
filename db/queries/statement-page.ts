/** One page of statements, latest first. */
import { and, count, desc, eq, inArray, lt, or, type SQL } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import { commitment, statement } from '#db/schema/sqlite'

export type StatementPage = { lines: StatementLine[]; total: number; next: string | null }
const SORTING = 'statements'

/** `where` may name columns of the statement and of its commitment. */
export async function statementPage(
  q: Q,
  where: SQL | undefined,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<StatementPage> {
  const mark = cursor ? readCursor(cursor, SORTING) : null
  const beyond = mark
    ? or(
        lt(statement.said_on, String(mark.key)),
        and(eq(statement.said_on, String(mark.key)), lt(statement.id, mark.id)),
      )
    : undefined
  const rows = await q
    .select({ id: statement.id, said_on: statement.said_on })
    .from(statement)
    .leftJoin(commitment, eq(commitment.id, statement.commitment_id))
    .where(and(where, beyond))
    .orderBy(desc(statement.said_on), desc(statement.id))
    .limit(limit + 1)
  const [counted] = await q
    .select({ total: count() })
    .from(statement)
    .leftJoin(commitment, eq(commitment.id, statement.commitment_id))
    .where(where)
  const ids = rows.slice(0, limit).map((row) => row.id)
  const last = rows[limit - 1]
  return {
    lines: ids.length === 0 ? [] : inOrderOf(ids, await statementLines(q, inArray(statement.id, ids))),
    total: counted?.total ?? 0,
    next: rows.length > limit && last ? writeCursor(SORTING, last.said_on, last.id) : null,
  }
}
