/** All statements that a table is asked for, oldest first, a few at a time. */
import { and, asc, eq, inArray, lte, type SQL } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import { inPages } from '#db/pages'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import type { OwnIds } from '#db/queries/taken-own'
import { citation, statement } from '#db/schema/sqlite'
import { type Asked, choosesPromises } from '#domain/taking'

const among = (column: Parameters<typeof inArray>[0], ids: readonly string[] | undefined): SQL | undefined =>
  ids ? inArray(column as typeof statement.id, [...ids]) : undefined

/** Where promises are chosen, only the words on these are in it. */
export async function* takenStatements(
  q: Q,
  asked: Asked,
  own: OwnIds,
): AsyncGenerator<readonly StatementLine[]> {
  const found = await q
    .select({ id: statement.id })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .where(
      and(
        lte(statement.said_on, asked.day),
        choosesPromises(asked)
          ? inArray(statement.commitment_id, idsThat(q, fits(q, asked.filter, asked.day)))
          : undefined,
        among(statement.commitment_id, own.commitment),
        among(statement.party_id, own.party),
        among(citation.document_id, own.document),
      ),
    )
    .orderBy(asc(statement.said_on), asc(statement.id))
  yield* inPages(
    found.map(({ id }) => id),
    async (ids) => inOrderOf(ids, await statementLines(q, inArray(statement.id, [...ids]))),
  )
}
