/** Where the sources disagree: pairs of quotations under one question. */
import { count, desc, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import { disagreement, statement } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'

export type Pair = {
  id: string
  question: Localized
  a: StatementLine
  b: StatementLine
  emphasis_a: string | null
  emphasis_b: string | null
}

export async function disagreementPairs(q: Q, limit: number): Promise<{ total: number; pairs: Pair[] }> {
  const [counted] = await q.select({ n: count() }).from(disagreement)
  const rows = await q.select().from(disagreement).orderBy(desc(disagreement.id)).limit(limit)
  const ids = rows.flatMap((row) => [row.a_id, row.b_id])
  const said = ids.length > 0 ? await statementLines(q, inArray(statement.id, ids)) : []
  const pairs = rows.flatMap((row) => {
    const a = said.find((one) => one.id === row.a_id)
    const b = said.find((one) => one.id === row.b_id)
    return a && b
      ? [{ id: row.id, question: row.question, a, b, emphasis_a: row.emphasis_a, emphasis_b: row.emphasis_b }]
      : []
  })
  return { total: counted?.n ?? 0, pairs }
}
