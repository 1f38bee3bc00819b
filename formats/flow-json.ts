/** A flow of aid as its dataset reports it, as JSON: exact decimals, the dataset's own names and codes. */
import type { FlowOriginal, FlowPart, FlowPlace } from '#domain/flow'
import { inLocale, type Locale, type Localized } from '#domain/locale'

type Side = { name: string | null; code: string | null; party: { slug: string; name: Localized } | null }
type Flow = {
  id: string
  dataset: { slug: string; name: string; sort: string }
  ref: string
  code: string
  measure: string | null
  part_of: string | null
  amount: string | null
  currency: string | null
  value_date: string | null
  starts: string | null
  ends: string | null
  provider: Side
  receiver: Side
  places: readonly FlowPlace[]
  sectors: readonly FlowPart[]
  original: FlowOriginal | null
  title: string | null
  description: string | null
  commitment: { slug: string; title: Localized } | null
}

const sideJson = ({ name, code, party }: Side, locale: Locale) => ({
  name,
  code,
  party: party && { slug: party.slug, name: inLocale(party.name, locale).text },
})
const partJson = ({ vocabulary, code, name, share }: FlowPart) => ({ vocabulary, code, name, share })

export const flowJson = (flow: Flow, locale: Locale) => ({
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
  original: flow.original,
  title: flow.title,
  description: flow.description,
  commitment: flow.commitment && {
    slug: flow.commitment.slug,
    title: inLocale(flow.commitment.title, locale).text,
  },
})
