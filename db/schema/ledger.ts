/** The projection: one judged line per commitment and stretch of days, with what lists filter and sort by. */

import type { Kit } from '#db/kit.sqlite'
import type { LedgerBody } from '#db/ledger-body'
import { keysOf, listOf } from '#db/values/codes'
import { TESTABILITIES, TOPICS } from '#domain/commitment'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { KINDS } from '#domain/kind'
import { BASE_MARKS } from '#domain/mark'
import { PARTY_ROLES } from '#domain/party'
import { STANDINGS } from '#domain/standing'
import { FULFILMENTS } from '#domain/status'

export const ledgerTables = (k: Kit) => {
  const ledger = k.table(
    'ledger',
    {
      id: k.id('id').primaryKey(),
      commitment_id: k.id('commitment_id').notNull(),
      /** Days for which the line holds, `until` exclusive. */
      from: k.str('from').notNull(),
      until: k.str('until').notNull(),
      /** Audited acts between which the book knew it, `known_to` exclusive. */
      known_from: k.big('known_from').notNull(),
      known_to: k.big('known_to').notNull(),
      slug: k.str('slug').notNull(),
      kind: k.oneOf('kind', keysOf(KINDS)).notNull(),
      topic: k.oneOf('topic', listOf(TOPICS)).notNull(),
      testability: k.oneOf('testability', keysOf(TESTABILITIES)).notNull(),
      fulfilment: k.oneOf('fulfilment', keysOf(FULFILMENTS)).notNull(),
      evidence: k.oneOf('evidence', listOf(EVIDENCES)).notNull(),
      attested_by: k.oneOf('attested_by', listOf(ATTESTATIONS)),
      settled: k.oneOf('settled', listOf(STANDINGS)),
      soon_from: k.str('soon_from'),
      possibly_from: k.str('possibly_from'),
      overdue_from: k.str('overdue_from'),
      mark: k.oneOf('mark', listOf(BASE_MARKS)).notNull(),
      moved: k.int('moved').notNull(),
      /** Sort keys, never null, so that every engine orders them alike. */
      due_key: k.str('due_key').notNull(),
      first_said_key: k.str('first_said_key').notNull(),
      last_said_key: k.str('last_said_key').notNull(),
      looked_key: k.str('looked_key').notNull(),
      title_en: k.str('title_en').notNull(),
      title_uk: k.str('title_uk').notNull(),
      title_ja: k.str('title_ja').notNull(),
      updated_at: k.big('updated_at').notNull(),
      body: k.json<LedgerBody>('body').notNull(),
    },
    (t) => [
      k.index('ledger_commitment').on(t.commitment_id, t.known_to),
      k.index('ledger_now').on(t.known_to, t.until, t.from, t.due_key, t.commitment_id),
      k.index('ledger_slug').on(t.slug),
      // Counts and orders read this index alone: the table's rows carry their whole body.
      k
        .index('ledger_cells')
        .on(
          t.known_to,
          t.until,
          t.from,
          t.kind,
          t.topic,
          t.fulfilment,
          t.evidence,
          t.attested_by,
          t.testability,
          t.mark,
          t.settled,
          t.soon_from,
          t.possibly_from,
          t.overdue_from,
          t.moved,
          t.due_key,
          t.first_said_key,
          t.last_said_key,
          t.looked_key,
          t.commitment_id,
          t.id,
        ),
    ],
  )
  /** Only for what is known now: which commitments a party, a meeting or a document has part in. */
  const ledger_party = k.table(
    'ledger_party',
    {
      commitment_id: k.id('commitment_id').notNull(),
      party_id: k.id('party_id').notNull(),
      role: k.oneOf('role', PARTY_ROLES).notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.role, t.party_id, t.commitment_id] }),
      k.index('ledger_party_commitment').on(t.commitment_id, t.role, t.party_id),
    ],
  )
  const ledger_meeting = k.table(
    'ledger_meeting',
    {
      commitment_id: k.id('commitment_id').notNull(),
      meeting_id: k.id('meeting_id').notNull(),
      first: k.bool('first').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.meeting_id, t.commitment_id] }),
      k.index('ledger_meeting_commitment').on(t.commitment_id),
    ],
  )
  return { ledger, ledger_party, ledger_meeting }
}
