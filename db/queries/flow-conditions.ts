/** The condition of a filter of flows, as the engine understands it; words are compared elsewhere. */
import { and, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { dataset, flow, flow_place, party } from '#db/schema/sqlite'
import { countryCode } from '#domain/country-codes'
import type { Day } from '#domain/day'
import { type FlowFilter, NO_MEASURE } from '#domain/flow-filter'
import type { Measure } from '#domain/target'

/** A party and those that belong to it, however deep. */
export async function householdOf(q: Q, id: string): Promise<string[]> {
  const rows = await q.select({ id: party.id, parent: party.parent_id }).from(party)
  const found = new Set([id])
  for (let grown = true; grown; ) {
    const more = rows.filter((row) => row.parent && found.has(row.parent) && !found.has(row.id))
    for (const row of more) found.add(row.id)
    grown = more.length > 0
  }
  return [...found]
}

async function provided(q: Q, provider: string): Promise<SQL | undefined> {
  const [known] = await q.select({ id: party.id }).from(party).where(eq(party.slug, provider))
  return known ? inArray(flow.provider_id, await householdOf(q, known.id)) : eq(flow.provider, provider)
}

export const reaching = (q: Q, code: string): SQL =>
  inArray(
    flow.id,
    q
      .select({ id: flow_place.flow_id })
      .from(flow_place)
      .where(eq(flow_place.code, countryCode(code) ?? code)),
  )

const measured = (measure: string): SQL | undefined =>
  measure === NO_MEASURE ? isNull(flow.measure) : eq(flow.measure, measure as Measure)

/** Amounts by themselves, of a measure. */
export const counting = (where: SQL | undefined): SQL | undefined =>
  and(where, isNull(flow.part_of), isNotNull(flow.measure))

/** `until`: what the book is shown for; a flow that begins later is not there yet. */
export async function flowsThat(q: Q, filter: FlowFilter, until: Day | null): Promise<SQL | undefined> {
  const { provider, recipient, measure, currency, from, to } = filter
  return and(
    filter.dataset
      ? inArray(
          flow.dataset_id,
          q.select({ id: dataset.id }).from(dataset).where(eq(dataset.slug, filter.dataset)),
        )
      : undefined,
    provider ? await provided(q, provider) : undefined,
    recipient ? reaching(q, recipient) : undefined,
    measure ? measured(measure) : undefined,
    currency ? eq(flow.currency, currency) : undefined,
    // A flow of a whole month lies in a period that holds any day of it.
    from ? gte(sql`coalesce(${flow.ends}, ${flow.starts})`, from) : undefined,
    to ? lte(flow.starts, to) : undefined,
    until ? or(isNull(flow.starts), lte(flow.starts, until)) : undefined,
  )
}
