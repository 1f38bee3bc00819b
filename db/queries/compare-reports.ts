/** What each dataset reports between two parties: its sums, and what a reader must know to set them beside others. */
import { and, count, eq, inArray, isNull, max, ne, or, type SQL, sql } from 'drizzle-orm'
import { type PartyMatch, partyMatch } from '#db/flows/party-match'
import type { Q } from '#db/q'
import type { Compared } from '#db/queries/compare-parties'
import { reaching } from '#db/queries/flow-conditions'
import { type FlowSum, flowSums } from '#db/queries/flow-sums'
import { activity, dataset, flow, flow_place } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { FlowPart } from '#domain/flow'
import type { Measure } from '#domain/target'

export type Beside = {
  converted: number
  inKind: number
  shared: number
  otherPlaces: string[]
  sectors: string[]
  /** How the dataset writes the provider. */
  names: string[]
}
export type Report = {
  dataset: typeof dataset.$inferSelect
  sums: FlowSum[]
  /** By measure and currency: `${measure}|${currency}`. */
  beside: ReadonlyMap<string, Beside>
  undated: number
  /** Until when the dataset tells: its own day, else the last one of all its flows. */
  until: Day | null
  /** The parties of the book that report its activities; null for one that is no party of it. */
  reporters: (string | null)[]
}

export const besideKey = (measure: Measure | null, currency: string | null) => `${measure}|${currency}`

export const between = (q: Q, provider: Compared, recipient: Compared): SQL | undefined =>
  and(
    provider.ids.length > 0
      ? inArray(flow.provider_id, [...provider.ids])
      : eq(flow.provider, provider.asked),
    or(
      recipient.place ? reaching(q, recipient.place) : undefined,
      recipient.ids.length > 0 ? inArray(flow.receiver_id, [...recipient.ids]) : undefined,
    ),
  )

const EMPTY = (): Beside => ({
  converted: 0,
  inKind: 0,
  shared: 0,
  otherPlaces: [],
  sectors: [],
  names: [],
})
const LISTED = 12
const push = (list: string[], value: string | null): void => {
  if (value !== null && !list.includes(value) && list.length < LISTED) list.push(value)
}
const isInKind = (extra: Readonly<Record<string, unknown>> | null): boolean =>
  extra?.contributionType === 'in kind'

/** Few columns hold what is asked, and only where they hold anything. */
async function besideOf(q: Q, where: SQL | undefined, place: string | null) {
  const rows = await q
    .select({
      id: flow.id,
      dataset: flow.dataset_id,
      measure: flow.measure,
      currency: flow.currency,
      provider: flow.provider,
      original: flow.original,
      extra: flow.extra,
      sectors: flow.sectors,
      activity: flow.activity_id,
    })
    .from(flow)
    .where(and(where, isNull(flow.part_of)))
  const others = await q
    .select({ id: flow_place.flow_id, code: flow_place.code })
    .from(flow_place)
    .innerJoin(flow, eq(flow.id, flow_place.flow_id))
    .where(and(where, place ? ne(flow_place.code, place) : undefined))
  const elsewhere = Map.groupBy(others, (one) => one.id)
  const found = new Map<string, Map<string, Beside>>()
  for (const row of rows) {
    const own = found.get(row.dataset) ?? new Map<string, Beside>()
    found.set(row.dataset, own)
    const key = besideKey(row.measure, row.currency)
    const beside = own.get(key) ?? EMPTY()
    own.set(key, beside)
    if (row.original && row.original.currency !== row.currency) beside.converted++
    if (isInKind(row.extra)) beside.inKind++
    const also = elsewhere.get(row.id) ?? []
    if (also.length > 0) beside.shared++
    for (const { code } of also) push(beside.otherPlaces, code)
    for (const sector of row.sectors as readonly FlowPart[]) push(beside.sectors, sector.name ?? sector.code)
    push(beside.names, row.provider)
  }
  return found
}

async function lastDayOf(q: Q, id: string): Promise<Day | null> {
  const last = sql<string>`coalesce(${flow.ends}, ${flow.starts})`
  const [row] = await q
    .select({ day: max(last) })
    .from(flow)
    .where(eq(flow.dataset_id, id))
  return row?.day ?? null
}

type Reporter = { ref: string | null; names: { text: string }[] }

async function reportersOf(q: Q, id: string, match: PartyMatch): Promise<(string | null)[]> {
  const rows = await q
    .select({ record: activity.record })
    .from(activity)
    .where(eq(activity.dataset_id, id))
    .limit(200)
  const found = rows.flatMap(({ record }) =>
    ((record.reporters ?? []) as Reporter[]).map(({ ref, names }) => match(names[0]?.text ?? null, ref)),
  )
  return [...new Set(found)]
}

export async function compareReports(
  q: Q,
  { where, place, undated }: { where: SQL | undefined; place: string | null; undated: SQL | undefined },
): Promise<Report[]> {
  const { sums } = await flowSums(q, where, null)
  const slugs = [...new Set(sums.map((sum) => sum.dataset))]
  if (slugs.length === 0) return []
  const rows = await q.select().from(dataset).where(inArray(dataset.slug, slugs))
  const beside = await besideOf(q, where, place)
  const without = undated
    ? await q
        .select({ dataset: flow.dataset_id, n: count() })
        .from(flow)
        .where(and(undated, isNull(flow.starts)))
        .groupBy(flow.dataset_id)
    : []
  const match = await partyMatch(q)
  const reports: Report[] = []
  for (const row of rows)
    reports.push({
      dataset: row,
      sums: sums.filter((sum) => sum.dataset === row.slug),
      beside: beside.get(row.id) ?? new Map(),
      until: row.as_of ?? (await lastDayOf(q, row.id)),
      undated: without.find((one) => one.dataset === row.id)?.n ?? 0,
      reporters: await reportersOf(q, row.id, match),
    })
  return reports
}
