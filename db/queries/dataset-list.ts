/** The datasets of the book: what each is, and how many flows it has. */
import { asc, count, eq, max, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { activity, dataset, flow } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export type DatasetItem = typeof dataset.$inferSelect & {
  flows: number
  activities: number
  /** The last day that one of its flows is for. */
  latest: Day | null
}

export async function datasetList(q: Q): Promise<DatasetItem[]> {
  const rows = await q.select().from(dataset).orderBy(asc(dataset.name), asc(dataset.slug))
  const flows = await q
    .select({
      id: flow.dataset_id,
      n: count(),
      latest: max(sql<string>`coalesce(${flow.ends}, ${flow.starts})`),
    })
    .from(flow)
    .groupBy(flow.dataset_id)
  const activities = await q
    .select({ id: activity.dataset_id, n: count() })
    .from(activity)
    .groupBy(activity.dataset_id)
  return rows.map((row) => {
    const own = flows.find(({ id }) => id === row.id)
    return {
      ...row,
      flows: own?.n ?? 0,
      activities: activities.find(({ id }) => id === row.id)?.n ?? 0,
      latest: own?.latest ?? null,
    }
  })
}

/** Nothing was brought in yet. */
export async function hasDatasets(q: Q): Promise<boolean> {
  return (
    (await q.select({ id: dataset.id }).from(dataset).where(eq(dataset.id, dataset.id)).limit(1)).length > 0
  )
}
