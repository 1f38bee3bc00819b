/** What was said at a meeting without being a promise that the book tracks, latest first. */
import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type StatementPage, statementPage } from '#db/queries/statement-page'
import { statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

type Ask = { meeting: string; day: Day; limit: number; cursor: string | null }

export const meetingStatements = (q: Q, { meeting, day, ...page }: Ask): Promise<StatementPage> =>
  statementPage(
    q,
    and(eq(statement.meeting_id, meeting), isNull(statement.commitment_id), lte(statement.said_on, day)),
    page,
  )
