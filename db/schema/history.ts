/** The one mechanism of history: audited acts, and a version of every row that they wrote. Both only grow. */
import type { Kit } from '#db/kit.sqlite'

export const historyTables = (k: Kit) => {
  const audit = k.table('audit', {
    seq: k.serial('seq'),
    at: k.big('at').notNull(),
    act: k.str('act').notNull(),
    actor: k.str('actor').notNull(),
    actor_name: k.str('actor_name').notNull(),
    reason: k.str('reason'),
  })
  /** The commitments whose pages tell of an act. */
  const audit_subject = k.table(
    'audit_subject',
    { seq: k.big('seq').notNull(), commitment_id: k.id('commitment_id').notNull() },
    (t) => [
      k.primaryKey({ columns: [t.seq, t.commitment_id] }),
      k.index('audit_subject_commitment').on(t.commitment_id, t.seq),
    ],
  )
  const version = k.table(
    'version',
    {
      entity: k.str('entity').notNull(),
      id: k.id('id').notNull(),
      n: k.int('n').notNull(),
      seq: k.big('seq').notNull(),
      at: k.big('at').notNull(),
      removed: k.bool('removed').notNull(),
      image: k.json<Record<string, unknown>>('image').notNull(),
      previous_hash: k.str('previous_hash').notNull(),
      hash: k.str('hash').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.entity, t.id, t.n] }), k.index('version_seq').on(t.seq)],
  )
  const external_ref = k.table(
    'external_ref',
    {
      scheme: k.str('scheme').notNull(),
      value: k.str('value').notNull(),
      entity: k.str('entity').notNull(),
      id: k.id('id').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.entity, t.value] }),
      k.index('external_ref_id').on(t.entity, t.id),
    ],
  )
  const slug_alias = k.table(
    'slug_alias',
    { entity: k.str('entity').notNull(), slug: k.str('slug').notNull(), id: k.id('id').notNull() },
    (t) => [k.primaryKey({ columns: [t.entity, t.slug] })],
  )
  return { audit, audit_subject, version, external_ref, slug_alias }
}
