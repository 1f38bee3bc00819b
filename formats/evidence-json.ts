/** What became of a commitment as JSON: batches with their stages, recorded statuses, logged looks. */
import { z } from 'zod'
import type { Day } from '#domain/day'
import type { BatchTold } from '#domain/delivery'
import type { Locale, Localized } from '#domain/locale'
import type { Fulfilment } from '#domain/status'
import * as v from '#formats/json/values'

type Named = { slug: string; name: Localized }
export type Batch = BatchTold<Named, { id: string }>
export type Delivery = Batch & { commitment: { slug: string; title: Localized }; item: Localized }
export type Look = {
  on: Day
  looked_at: readonly { name: string; url: string | null }[]
  note: Localized | null
}
export type Status = {
  fulfilment: Fulfilment
  on: Day
  note: Localized | null
  statements: readonly { id: string }[]
  look: Look | null
}

export const batchShape = z
  .strictObject({
    id: v.id,
    target: v.id,
    label: z.string().nullable(),
    labels: v.words.nullable(),
    phrase: z.string().nullable(),
    qualifier: v.qualifier,
    low: v.size,
    high: v.size,
    currency: v.currency.nullable(),
    channels: z.array(v.named),
    stages: z.array(z.strictObject({ stage: v.stage, on: v.day, statement: v.id.nullable() })),
  })
  .meta({ id: 'Batch' })

/** A batch outside its commitment's page names the commitment, and what was promised. */
export const deliveryShape = batchShape
  .extend({ commitment: v.titled, item: z.string() })
  .meta({ id: 'Delivery' })

export const lookShape = z
  .strictObject({
    on: v.day,
    looked_at: z.array(z.strictObject({ name: z.string(), url: z.string().nullable() })),
    note: z.string().nullable(),
  })
  .meta({ id: 'Look' })

export const statusShape = z
  .strictObject({
    fulfilment: v.fulfilment,
    on: v.day,
    note: z.string().nullable(),
    statements: z.array(v.id),
    look: lookShape.nullable(),
  })
  .meta({ id: 'Status' })

export const batchJson = (batch: Batch, locale: Locale): z.input<typeof batchShape> => ({
  id: batch.id,
  target: batch.target,
  label: v.textOrNull(batch.label, locale),
  labels: batch.label && v.wordsIn(batch.label),
  phrase: batch.phrase,
  qualifier: batch.qualifier,
  low: v.sizeOf(batch.low, batch.currency),
  high: v.sizeOf(batch.high, batch.currency),
  currency: batch.currency,
  channels: batch.channels.map((party) => v.namedIn(party, locale)),
  stages: batch.stages.map(({ stage, on, statement }) => ({ stage, on, statement: statement?.id ?? null })),
})

export const deliveryJson = (delivery: Delivery, locale: Locale): z.input<typeof deliveryShape> => ({
  ...batchJson(delivery, locale),
  commitment: v.titledIn(delivery.commitment, locale),
  item: v.textIn(delivery.item, locale),
})

export const lookJson = (look: Look, locale: Locale): z.input<typeof lookShape> => ({
  on: look.on,
  looked_at: look.looked_at.map(({ name, url }) => ({ name, url })),
  note: v.textOrNull(look.note, locale),
})

export const statusJson = (status: Status, locale: Locale): z.input<typeof statusShape> => ({
  fulfilment: status.fulfilment,
  on: status.on,
  note: v.textOrNull(status.note, locale),
  statements: status.statements.map(({ id }) => id),
  look: status.look && lookJson(status.look, locale),
})
