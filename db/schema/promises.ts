/** Commitments, their parties and targets, links between them, and where sources disagree. */

import type { Kit } from '#db/kit.sqlite'
import type { actorTables } from '#db/schema/actors'
import type { sourceTables } from '#db/schema/sources'
import { keysOf, listOf } from '#db/values/codes'
import { boundsColumns, entityColumns, words } from '#db/values/columns'
import { LINK_TYPES, LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { KINDS } from '#domain/kind'
import { PARTY_ROLES } from '#domain/party'
import { MEASURES, PROVIDER_ROLES, TARGET_FORMS } from '#domain/target'

export const promiseTables = (
  k: Kit,
  { party }: ReturnType<typeof actorTables>,
  { statement }: ReturnType<typeof sourceTables>,
) => {
  const commitment = k.table(
    'commitment',
    {
      ...entityColumns(k),
      slug: k.str('slug').notNull(),
      title: words(k, 'title').notNull(),
      original_language: k.str('original_language').notNull().default('en'),
      kind: k.oneOf('kind', keysOf(KINDS)).notNull(),
      topic: k.oneOf('topic', listOf(TOPICS)).notNull(),
      testability: k.oneOf('testability', keysOf(TESTABILITIES)).notNull(),
      life: k.oneOf('life', listOf(LIVES)).notNull().default('active'),
      settling: words(k, 'settling'),
      note: words(k, 'note'),
    },
    (t) => [k.uniqueIndex('commitment_slug').on(t.slug)],
  )
  const commitment_party = k.table(
    'commitment_party',
    {
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      party_id: k
        .id('party_id')
        .notNull()
        .references(() => party.id),
      role: k.oneOf('role', PARTY_ROLES).notNull(),
      position: k.int('position').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.commitment_id, t.role, t.party_id] }),
      k.index('commitment_party_party').on(t.party_id, t.role),
    ],
  )
  const target = k.table(
    'target',
    {
      ...entityColumns(k),
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      position: k.int('position').notNull(),
      item: words(k, 'item').notNull(),
      unit: words(k, 'unit'),
      form: k.oneOf('form', TARGET_FORMS).notNull(),
      phrase: k.str('phrase'),
      ...boundsColumns(k),
      measure: k.oneOf('measure', listOf(MEASURES)),
      role: k.oneOf('role', listOf(PROVIDER_ROLES)).notNull().default('not_said'),
    },
    (t) => [
      k.index('target_commitment').on(t.commitment_id, t.position),
      k.check(
        'target_money',
        k.sql`${t.form} <> 'money' or (${t.low} is null and ${t.high} is null) or (${t.currency} is not null and ${t.measure} is not null)`,
      ),
    ],
  )
  const link = k.table(
    'link',
    {
      ...entityColumns(k),
      from_id: k
        .id('from_id')
        .notNull()
        .references(() => commitment.id),
      to_id: k
        .id('to_id')
        .notNull()
        .references(() => commitment.id),
      type: k.oneOf('type', listOf(LINK_TYPES)).notNull(),
      note: words(k, 'note'),
    },
    (t) => [k.index('link_from').on(t.from_id), k.index('link_to').on(t.to_id)],
  )
  const disagreement = k.table(
    'disagreement',
    {
      ...entityColumns(k),
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      question: words(k, 'question').notNull(),
      a_id: k
        .id('a_id')
        .notNull()
        .references(() => statement.id),
      b_id: k
        .id('b_id')
        .notNull()
        .references(() => statement.id),
      emphasis_a: k.str('emphasis_a'),
      emphasis_b: k.str('emphasis_b'),
    },
    (t) => [k.index('disagreement_commitment').on(t.commitment_id)],
  )
  return { commitment, commitment_party, target, link, disagreement }
}
