/** What people decided about the sentences of attached texts. */
import type { Kit } from '#db/kit.sqlite'
import type { promiseTables } from '#db/schema/promises'
import type { sourceTables } from '#db/schema/sources'
import { keysOf } from '#db/values/codes'
import { entityColumns } from '#db/values/columns'
import { OUTCOMES } from '#domain/decision'

export const captureTables = (
  k: Kit,
  { document, statement }: ReturnType<typeof sourceTables>,
  { commitment }: ReturnType<typeof promiseTables>,
) => {
  const decision = k.table(
    'decision',
    {
      ...entityColumns(k),
      document_id: k
        .id('document_id')
        .notNull()
        .references(() => document.id),
      /** UTF-16 offsets into the attached text; null where another text came that lacks the words. */
      span_start: k.int('span_start'),
      span_end: k.int('span_end'),
      exact: k.str('exact').notNull(),
      outcome: k.oneOf('outcome', keysOf(OUTCOMES)).notNull(),
      commitment_id: k.id('commitment_id').references(() => commitment.id),
      statement_id: k.id('statement_id').references(() => statement.id),
      reason: k.str('reason'),
      decided_at: k.big('decided_at').notNull(),
      decided_by: k.str('decided_by').notNull(),
    },
    (t) => [
      k.index('decision_document').on(t.document_id, t.span_start),
      k.index('decision_commitment').on(t.commitment_id),
      k.check(
        'decision_span',
        k.sql`(${t.span_start} is null and ${t.span_end} is null) or (${t.span_start} >= 0 and ${t.span_end} > ${t.span_start})`,
      ),
    ],
  )
  return { decision }
}
