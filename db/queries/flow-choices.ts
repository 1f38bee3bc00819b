/** The values by which flows can be narrowed down: providers and places by how often they stand there, all currencies. */
import { count, desc, eq, isNotNull } from 'drizzle-orm'
import type { Q } from '#db/q'
import { flow, flow_place, party } from '#db/schema/sqlite'
import { countryCode } from '#domain/country-codes'
import { placeKey } from '#domain/flow'
import type { Localized } from '#domain/locale'
import type { Measure } from '#domain/target'

export type FlowChoices = {
  /** A party of the book by its slug, or a name as datasets write it. */
  providers: { value: string; short: Localized | null; count: number }[]
  /** `name`: as a dataset writes it, where the code is of no country. */
  recipients: { code: string; name: string | null; count: number }[]
  measures: (Measure | null)[]
  currencies: string[]
}

/** Longer lists are no choice: the rest is found by words. */
const LONGEST = 200

/** Datasets leave the name out now and then: a few of their flows are asked for one. */
const ASKED = 20

async function nameOf(q: Q, code: string): Promise<string | null> {
  if (countryCode(code)) return null
  const rows = await q
    .select({ places: flow.places })
    .from(flow_place)
    .innerJoin(flow, eq(flow.id, flow_place.flow_id))
    .where(eq(flow_place.code, code))
    .orderBy(flow.id)
    .limit(ASKED)
  const places = rows.flatMap((row) => row.places.filter((place) => placeKey(place) === code))
  return places.find(({ name }) => name)?.name ?? null
}

export async function flowChoices(q: Q): Promise<FlowChoices> {
  const providers = await q
    .select({ name: flow.provider, slug: party.slug, short: party.short, count: count() })
    .from(flow)
    .leftJoin(party, eq(party.id, flow.provider_id))
    .where(isNotNull(flow.provider))
    .groupBy(flow.provider, flow.provider_id)
    .orderBy(desc(count()), flow.provider)
    .limit(LONGEST)
  const reached = await q
    .select({ code: flow_place.code, count: count() })
    .from(flow_place)
    .groupBy(flow_place.code)
    .orderBy(desc(count()), flow_place.code)
    .limit(LONGEST)
  const recipients: FlowChoices['recipients'] = []
  for (const one of reached) recipients.push({ ...one, name: await nameOf(q, one.code) })
  const kinds = await q.selectDistinct({ measure: flow.measure, currency: flow.currency }).from(flow)
  const byValue = new Map<string, FlowChoices['providers'][number]>()
  for (const { name, slug, short, count: n } of providers) {
    const value = slug ?? name ?? ''
    byValue.set(value, { value, short, count: (byValue.get(value)?.count ?? 0) + n })
  }
  return {
    providers: [...byValue.values()],
    recipients,
    measures: [...new Set(kinds.map((kind) => kind.measure))],
    currencies: [...new Set(kinds.flatMap((kind) => kind.currency ?? []))].sort(),
  }
}
