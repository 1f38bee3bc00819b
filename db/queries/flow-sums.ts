/** Sums of flows, each of one dataset, one measure and one currency: never across them. Exact, so they are added here. */
import { and, count, inArray, max, min, type SQL, sql } from 'drizzle-orm'
import { joined } from '#db/joined'
import type { Q } from '#db/q'
import type { FlowKey } from '#db/queries/flow-matches'
import { dataset, flow } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { ExactSum } from '#domain/exact-sum'
import { MEASURES, type Measure } from '#domain/target'

export type FlowSum = {
  /** By its slug. */
  dataset: string
  measure: Measure | null
  /** The dataset's own word, where that is all there is, and for amounts that are parts of others. */
  code: string | null
  part: boolean
  currency: string | null
  /** Null where no record gives an amount. */
  sum: string | null
  records: number
  negative: number
  from: Day | null
  to: Day | null
}
export type FlowSums = { records: number; sums: FlowSum[] }

type Group = Omit<FlowSum, 'sum'> & { amount: ExactSum }

const rank = ({ measure, part }: FlowSum): number =>
  (measure ? MEASURES.indexOf(measure) : MEASURES.length) + (part ? 100 : 0)
const order = (a: FlowSum, b: FlowSum): number =>
  (a.dataset === b.dataset ? 0 : a.dataset < b.dataset ? -1 : 1) ||
  rank(a) - rank(b) ||
  b.records - a.records ||
  (`${a.code}${a.currency}` < `${b.code}${b.currency}` ? -1 : 1)

/** Ids in one question stay far below what engines take. */
const AT_ONCE = 10_000

/** One row for each group, with all its amounts: a hundred thousand rows would take longer to hand over than to add. */
async function groupsOf(q: Q, where: SQL | undefined) {
  const part = sql<number>`case when ${flow.part_of} is null then 0 else 1 end`.mapWith(Number)
  const last = sql<string>`coalesce(${flow.ends}, ${flow.starts})`
  return q
    .select({
      dataset: flow.dataset_id,
      measure: flow.measure,
      code: flow.code,
      part,
      currency: flow.currency,
      amounts: joined(flow.amount),
      records: count(),
      from: min(flow.starts),
      to: max(last),
    })
    .from(flow)
    .where(where)
    .groupBy(flow.dataset_id, flow.measure, flow.code, part, flow.currency)
}
type Read = Awaited<ReturnType<typeof groupsOf>>[number]

const earlier = (a: Day | null, b: Day | null) => (a === null ? b : b === null || a < b ? a : b)
const later = (a: Day | null, b: Day | null) => (a === null ? b : b === null || a > b ? a : b)

function add(group: Group, { amounts, records, from, to }: Read): void {
  group.records += records
  group.from = earlier(group.from, from)
  group.to = later(group.to, to)
  for (const amount of amounts?.split(' ') ?? []) {
    group.amount.add(amount)
    if (amount.startsWith('-')) group.negative++
  }
}

/** Codes of one measure are added; the parts of other amounts, and what has no measure, stand by their codes. */
function gathered(rows: readonly Read[], slugs: ReadonlyMap<string, string>): FlowSums {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const part = row.part === 1
    const code = part || row.measure === null ? row.code : null
    const key = `${row.dataset}|${row.measure}|${code}|${part}|${row.currency}`
    const { measure, currency } = row
    const group = groups.get(key) ?? {
      ...{ dataset: slugs.get(row.dataset) ?? row.dataset, measure, code, part, currency },
      ...{ amount: new ExactSum(), records: 0, negative: 0, from: null, to: null },
    }
    groups.set(key, group)
    add(group, row)
  }
  const sums = [...groups.values()].map(({ amount, ...group }) => ({
    ...group,
    sum: amount.count > 0 ? String(amount) : null,
  }))
  return { records: rows.reduce((all, row) => all + row.records, 0), sums: sums.sort(order) }
}

/** `matches`: the flows that hold the asked words; null where no words are asked. */
export async function flowSums(
  q: Q,
  where: SQL | undefined,
  matches: readonly FlowKey[] | null,
): Promise<FlowSums> {
  const rows: Read[] = []
  if (matches === null) rows.push(...(await groupsOf(q, where)))
  else
    for (let at = 0; at < matches.length; at += AT_ONCE) {
      const ids = matches.slice(at, at + AT_ONCE).map((key) => key.id)
      rows.push(...(await groupsOf(q, and(inArray(flow.id, ids)))))
    }
  const named = await q.select({ id: dataset.id, slug: dataset.slug }).from(dataset)
  return gathered(rows, new Map(named.map(({ id, slug }) => [id, slug])))
}
