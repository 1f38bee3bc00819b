/** Flows of aid as other people's datasets report them: kept beside the promises, never added to them. */
import type { Kit } from '#db/kit.sqlite'
import type { actorTables } from '#db/schema/actors'
import type { promiseTables } from '#db/schema/promises'
import { listOf } from '#db/values/codes'
import { entityColumns } from '#db/values/columns'
import { DATASET_SORTS, type FlowOriginal, type FlowPart, type FlowPlace } from '#domain/flow'
import { MEASURES } from '#domain/target'

export const datasetTables = (
  k: Kit,
  { party }: ReturnType<typeof actorTables>,
  { commitment }: ReturnType<typeof promiseTables>,
) => {
  /** A series that is published again and again; its earlier editions are its earlier versions. */
  const dataset = k.table(
    'dataset',
    {
      ...entityColumns(k),
      slug: k.str('slug').notNull(),
      sort: k.oneOf('sort', listOf(DATASET_SORTS)).notNull(),
      name: k.str('name').notNull(),
      publisher: k.str('publisher'),
      /** The dataset's own day: until when it tells. */
      as_of: k.str('as_of'),
      edition: k.str('edition'),
      url: k.str('url'),
      licence: k.str('licence'),
      file_name: k.str('file_name').notNull(),
      sha256: k.str('sha256').notNull(),
      loaded_at: k.big('loaded_at').notNull(),
      loaded_by: k.str('loaded_by').notNull(),
    },
    (t) => [k.uniqueIndex('dataset_slug').on(t.slug)],
  )
  /** What an IATI file says of an activity beside its money, as read. */
  const activity = k.table(
    'activity',
    {
      ...entityColumns(k),
      dataset_id: k
        .id('dataset_id')
        .notNull()
        .references(() => dataset.id),
      identifier: k.str('identifier').notNull(),
      title: k.str('title'),
      status: k.str('status'),
      commitment_id: k.id('commitment_id').references(() => commitment.id),
      record: k.json<Readonly<Record<string, unknown>>>('record').notNull(),
    },
    (t) => [
      k.uniqueIndex('activity_identifier').on(t.dataset_id, t.identifier),
      k.index('activity_commitment').on(t.commitment_id),
    ],
  )
  const flow = k.table(
    'flow',
    {
      ...entityColumns(k),
      dataset_id: k
        .id('dataset_id')
        .notNull()
        .references(() => dataset.id),
      /** The dataset's own name of the record; one record may hold several amounts, each with its code. */
      ref: k.str('ref').notNull(),
      code: k.str('code').notNull(),
      measure: k.oneOf('measure', listOf(MEASURES)),
      /** The code of the amount in the same record that this one is a part of. */
      part_of: k.str('part_of'),
      /** Exact decimal text in major units, signed as the dataset signs it; null where it gives none. */
      amount: k.str('amount'),
      currency: k.str('currency'),
      value_date: k.str('value_date'),
      starts: k.str('starts'),
      ends: k.str('ends'),
      provider: k.str('provider'),
      provider_code: k.str('provider_code'),
      provider_id: k.id('provider_id').references(() => party.id),
      receiver: k.str('receiver'),
      receiver_code: k.str('receiver_code'),
      receiver_id: k.id('receiver_id').references(() => party.id),
      places: k.json<readonly FlowPlace[]>('places').notNull(),
      sectors: k.json<readonly FlowPart[]>('sectors').notNull(),
      original: k.json<FlowOriginal>('original'),
      title: k.str('title'),
      description: k.str('description'),
      /** What only its own format says of it, as written: kinds of flow and finance, ties, activities named. */
      extra: k.json<Readonly<Record<string, unknown>>>('extra'),
      activity_id: k.id('activity_id').references(() => activity.id),
      commitment_id: k.id('commitment_id').references(() => commitment.id),
    },
    (t) => [
      k.uniqueIndex('flow_ref').on(t.dataset_id, t.ref, t.code),
      k.index('flow_provider').on(t.provider_id, t.starts),
      k.index('flow_commitment').on(t.commitment_id),
      k.index('flow_activity').on(t.activity_id),
      k.index('flow_starts').on(t.starts, t.id),
      k.check('flow_currency', k.sql`${t.amount} is null or ${t.currency} is not null`),
    ],
  )
  /** Which flows reach a place; written with the flow, it has no history of its own. */
  const flow_place = k.table(
    'flow_place',
    { code: k.str('code').notNull(), flow_id: k.id('flow_id').notNull() },
    (t) => [k.primaryKey({ columns: [t.code, t.flow_id] }), k.index('flow_place_flow').on(t.flow_id)],
  )
  return { dataset, activity, flow, flow_place }
}
