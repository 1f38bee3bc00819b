/** Deliveries with their stage reports, status changes with their evidence, and logged looks. */

import type { Kit } from '#db/kit.sqlite'
import type { promiseTables } from '#db/schema/promises'
import type { sourceTables } from '#db/schema/sources'
import { keysOf, listOf } from '#db/values/codes'
import { boundsColumns, entityColumns, words } from '#db/values/columns'
import { STAGES } from '#domain/kind'
import { FULFILMENTS } from '#domain/status'

export type LookedAt = { name: string; url: string | null }

export const outcomeTables = (
  k: Kit,
  { statement }: ReturnType<typeof sourceTables>,
  { commitment, target }: ReturnType<typeof promiseTables>,
) => {
  const delivery = k.table(
    'delivery',
    {
      ...entityColumns(k),
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      target_id: k
        .id('target_id')
        .notNull()
        .references(() => target.id),
      label: words(k, 'label'),
      phrase: k.str('phrase'),
      ...boundsColumns(k),
      channels: k.json<string[]>('channels').notNull(),
    },
    (t) => [k.index('delivery_commitment').on(t.commitment_id)],
  )
  const stage_report = k.table(
    'stage_report',
    {
      ...entityColumns(k),
      delivery_id: k
        .id('delivery_id')
        .notNull()
        .references(() => delivery.id),
      stage: k.oneOf('stage', listOf(STAGES)).notNull(),
      on: k.str('on').notNull(),
      statement_id: k.id('statement_id').references(() => statement.id),
    },
    (t) => [k.index('stage_report_delivery').on(t.delivery_id)],
  )
  const look = k.table(
    'look',
    {
      ...entityColumns(k),
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      on: k.str('on').notNull(),
      looked_at: k.json<LookedAt[]>('looked_at').notNull(),
      note: words(k, 'note'),
      recorded_by: k.str('recorded_by').notNull(),
    },
    (t) => [k.index('look_commitment').on(t.commitment_id, t.on)],
  )
  const status_change = k.table(
    'status_change',
    {
      ...entityColumns(k),
      commitment_id: k
        .id('commitment_id')
        .notNull()
        .references(() => commitment.id),
      fulfilment: k.oneOf('fulfilment', keysOf(FULFILMENTS)).notNull(),
      on: k.str('on').notNull(),
      statements: k.json<string[]>('statements').notNull(),
      look_id: k.id('look_id').references(() => look.id),
      note: words(k, 'note'),
      recorded_at: k.big('recorded_at').notNull(),
      recorded_by: k.str('recorded_by').notNull(),
    },
    (t) => [k.index('status_change_commitment').on(t.commitment_id, t.id)],
  )
  return { delivery, stage_report, look, status_change }
}
