/** A flow of aid as its dataset reports it, as JSON: exact decimals, the dataset's own names and codes. */
import { z } from 'zod'
import type { Day } from '#domain/day'
import {
  DATASET_SORTS,
  type DatasetSort,
  type FlowOriginal,
  type FlowPart,
  type FlowPlace,
} from '#domain/flow'
import type { Locale, Localized } from '#domain/locale'
import type { Measure } from '#domain/target'
import * as v from '#formats/json/values'

type Side = { name: string | null; code: string | null; party: { slug: string; name: Localized } | null }
type Flow = {
  id: string
  dataset: { slug: string; name: string; sort: DatasetSort }
  ref: string
  code: string
  measure: Measure | null
  part_of: string | null
  amount: string | null
  currency: string | null
  value_date: Day | null
  starts: Day | null
  ends: Day | null
  provider: Side
  receiver: Side
  places: readonly FlowPlace[]
  sectors: readonly FlowPart[]
  original: FlowOriginal | null
  title: string | null
  description: string | null
  commitment: { slug: string; title: Localized } | null
}

const part = z.strictObject({
  vocabulary: z.string().nullable(),
  code: z.string(),
  name: z.string().nullable(),
  share: z.string().nullable(),
})
const side = z
  .strictObject({ name: z.string().nullable(), code: z.string().nullable(), party: v.named.nullable() })
  .meta({ id: 'FlowSide' })

export const flowShape = z
  .strictObject({
    id: v.id,
    dataset: z.strictObject({ slug: v.slug, name: z.string(), sort: z.enum(DATASET_SORTS) }),
    ref: z.string(),
    code: z.string(),
    measure: v.measure.nullable(),
    part_of: z.string().nullable(),
    amount: v.decimal.nullable(),
    currency: z.string().nullable(),
    value_date: z.string().nullable(),
    starts: z.string().nullable(),
    ends: z.string().nullable(),
    provider: side,
    receiver: side,
    places: z.array(part.extend({ sort: z.enum(['country', 'region']) })),
    sectors: z.array(part),
    original: z
      .strictObject({ amount: z.string(), currency: z.string(), rate: z.string().nullable() })
      .nullable(),
    title: z.string().nullable(),
    description: z.string().nullable(),
    commitment: v.titled.nullable(),
  })
  .meta({ id: 'Flow' })

const sideJson = ({ name, code, party }: Side, locale: Locale) => ({
  name,
  code,
  party: party && v.namedIn(party, locale),
})
const partJson = ({ vocabulary, code, name, share }: FlowPart) => ({ vocabulary, code, name, share })

export const flowJson = (flow: Flow, locale: Locale): z.input<typeof flowShape> => ({
  id: flow.id,
  dataset: { slug: flow.dataset.slug, name: flow.dataset.name, sort: flow.dataset.sort },
  ref: flow.ref,
  code: flow.code,
  measure: flow.measure,
  part_of: flow.part_of,
  amount: flow.amount,
  currency: flow.currency,
  value_date: flow.value_date,
  starts: flow.starts,
  ends: flow.ends,
  provider: sideJson(flow.provider, locale),
  receiver: sideJson(flow.receiver, locale),
  places: flow.places.map((place) => ({ ...partJson(place), sort: place.sort })),
  sectors: flow.sectors.map(partJson),
  original: flow.original && {
    amount: flow.original.amount,
    currency: flow.original.currency,
    rate: flow.original.rate,
  },
  title: flow.title,
  description: flow.description,
  commitment: flow.commitment && v.titledIn(flow.commitment, locale),
})
