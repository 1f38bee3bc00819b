/** Claims of totals: of money, or of goods beside a promise of aid; latest first, never summed. */
import { and, eq, inArray, isNotNull, lte, or, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type StatementPage, statementPage } from '#db/queries/statement-page'
import { commitment, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { AID_KINDS } from '#domain/kind'

export const aidClaims = (
  q: Q,
  day: Day,
  page: { limit: number; cursor: string | null },
): Promise<StatementPage> =>
  statementPage(
    q,
    and(
      eq(statement.act, 'claims_total'),
      lte(statement.said_on, day),
      or(isNotNull(statement.measure), inArray(commitment.kind, [...AID_KINDS])),
    ) as SQL,
    page,
  )
