/** What a party said, and those that belong to it: its statements, latest first. */
import { and, inArray, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type StatementPage, statementPage } from '#db/queries/statement-page'
import { statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

type Ask = { household: readonly string[]; day: Day; limit: number; cursor: string | null }

export const partyStatements = (q: Q, { household, day, ...page }: Ask): Promise<StatementPage> =>
  statementPage(q, and(inArray(statement.party_id, [...household]), lte(statement.said_on, day)), page)
