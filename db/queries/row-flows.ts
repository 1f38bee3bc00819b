/** The flows that rows of an edition of a dataset name, by the dataset's own names; of an activity its first. */
import { and, asc, eq, min } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { datasetOptions, slugFor } from '#db/imports/dataset'
import type { Job } from '#db/jobs/job'
import type { Q } from '#db/q'
import { activity, dataset, flow } from '#db/schema/sqlite'

type Edition = Pick<Job, 'format' | 'file_name' | 'options'>

export async function rowFlows(
  q: Q,
  { format, file_name, options }: Edition,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const edition = datasetOptions.safeParse({
    sort: format ?? undefined,
    file_name: file_name ?? undefined,
    ...options,
  })
  if (!edition.success || names.length === 0) return new Map()
  const [of] = await q
    .select({ id: dataset.id })
    .from(dataset)
    .where(eq(dataset.slug, slugFor(edition.data)))
  if (!of) return new Map()
  const activities = await q
    .select({ name: activity.identifier, id: min(flow.id) })
    .from(activity)
    .innerJoin(flow, eq(flow.activity_id, activity.id))
    .where(and(eq(activity.dataset_id, of.id), amongMany(activity.identifier, names)))
    .groupBy(activity.identifier)
  const flows = await q
    .select({ name: flow.ref, id: flow.id })
    .from(flow)
    .where(and(eq(flow.dataset_id, of.id), amongMany(flow.ref, names)))
    .orderBy(asc(flow.ref), asc(flow.code))
  const found = new Map(activities.flatMap(({ name, id }) => (id === null ? [] : [[name, id] as const])))
  // The first amount of a record stands beside the others on its page.
  for (const { name, id } of flows) if (!found.has(name)) found.set(name, id)
  return found
}
