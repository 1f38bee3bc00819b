/** Documents, the texts attached to them, citations of their words, and the statements these prove. */
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Kit } from '#db/kit.sqlite'
import type { actorTables } from '#db/schema/actors'
import { keysOf, listOf } from '#db/values/codes'
import { boundsColumns, dueColumns, entityColumns, words } from '#db/values/columns'
import type { Localized } from '#domain/locale'
import { ACTS, MODALITIES } from '#domain/statement'
import { MEASURES } from '#domain/target'

export const TRANSLATIONS = ['none', 'official', 'provisional', 'unknown'] as const
export type Speaker = { name: Localized; office: Localized }

/** Tables further down the chain, which a statement points to. */
type Later = () => { commitment: { id: AnySQLiteColumn }; target: { id: AnySQLiteColumn } }

export const sourceTables = (k: Kit, { party, meeting }: ReturnType<typeof actorTables>, later: Later) => {
  const document = k.table(
    'document',
    {
      ...entityColumns(k),
      slug: k.str('slug').notNull(),
      publisher_id: k
        .id('publisher_id')
        .notNull()
        .references(() => party.id),
      issuer_id: k.id('issuer_id').references(() => party.id),
      meeting_id: k.id('meeting_id').references(() => meeting.id),
      title: k.str('title').notNull(),
      published_on: k.str('published_on').notNull(),
      language: k.str('language').notNull(),
      url: k.str('url'),
      translation: k.oneOf('translation', TRANSLATIONS).notNull().default('none'),
    },
    (t) => [
      k.uniqueIndex('document_slug').on(t.slug),
      k.index('document_day').on(t.published_on, t.id),
      k.index('document_meeting').on(t.meeting_id),
    ],
  )
  const attached_text = k.table(
    'attached_text',
    {
      ...entityColumns(k),
      document_id: k
        .id('document_id')
        .notNull()
        .unique()
        .references(() => document.id),
      sha256: k.str('sha256').notNull(),
      text: k.str('text').notNull(),
      original: k.bytes('original'),
      media_type: k.str('media_type').notNull(),
      attached_at: k.big('attached_at').notNull(),
    },
    (t) => [k.index('attached_text_sha256').on(t.sha256)],
  )
  const citation = k.table(
    'citation',
    {
      ...entityColumns(k),
      document_id: k
        .id('document_id')
        .notNull()
        .references(() => document.id),
      exact: k.str('exact').notNull(),
      prefix: k.str('prefix').notNull(),
      suffix: k.str('suffix').notNull(),
      span_start: k.int('span_start'),
      span_end: k.int('span_end'),
    },
    (t) => [
      k.index('citation_document').on(t.document_id),
      k.check(
        'citation_span',
        k.sql`(${t.span_start} is null and ${t.span_end} is null) or (${t.span_start} >= 0 and ${t.span_end} > ${t.span_start})`,
      ),
    ],
  )
  const statement = k.table(
    'statement',
    {
      ...entityColumns(k),
      commitment_id: k.id('commitment_id'),
      target_id: k.id('target_id'),
      citation_id: k
        .id('citation_id')
        .notNull()
        .references(() => citation.id),
      party_id: k.id('party_id').references(() => party.id),
      meeting_id: k.id('meeting_id').references(() => meeting.id),
      speaker: k.json<Speaker>('speaker'),
      act: k.oneOf('act', keysOf(ACTS)).notNull(),
      modality: k.oneOf('modality', listOf(MODALITIES)).notNull(),
      said_on: k.str('said_on').notNull(),
      emphasis: k.json<string[]>('emphasis').notNull(),
      note: words(k, 'note'),
      ...dueColumns(k),
      ...boundsColumns(k),
      measure: k.oneOf('measure', listOf(MEASURES)),
    },
    (t) => [
      k.foreignKey({ columns: [t.commitment_id], foreignColumns: [later().commitment.id] }),
      k.foreignKey({ columns: [t.target_id], foreignColumns: [later().target.id] }),
      k.index('statement_commitment').on(t.commitment_id, t.said_on, t.id),
      k.index('statement_citation').on(t.citation_id),
      k.index('statement_said').on(t.said_on, t.id),
      k.index('statement_party').on(t.party_id, t.said_on, t.id),
      k.index('statement_meeting').on(t.meeting_id),
      k.index('statement_act').on(t.act, t.said_on, t.id),
      k.check(
        'statement_window',
        k.sql`${t.due_strict_end} is null or ${t.due_generous_end} is null or ${t.due_strict_end} <= ${t.due_generous_end}`,
      ),
    ],
  )
  return { document, attached_text, citation, statement }
}
