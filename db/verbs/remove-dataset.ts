/** Takes a dataset out of the book with all its flows; their versions stay, so that the act can be undone. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { refreshPlaces } from '#db/flows/places'
import { activity, dataset, flow } from '#db/schema/sqlite'
import { verb } from '#db/verbs/verb'
import { problem } from '#domain/problem'

const input = z.object({ dataset: z.string() })

export const removeDataset = verb('import_table', input, async (hand, given) => {
  const [present] = await hand.q.select().from(dataset).where(eq(dataset.slug, given.dataset))
  if (!present) throw problem('not_found_name', 'dataset', { value: given.dataset.slice(0, 80) })
  const flows = await hand.q
    .select({ id: flow.id, tied: flow.commitment_id })
    .from(flow)
    .where(eq(flow.dataset_id, present.id))
  for (const { id, tied } of flows) {
    await hand.remove('flow', id)
    if (tied) hand.touch(tied)
  }
  await refreshPlaces(
    hand.q,
    flows.map(({ id }) => id),
  )
  const activities = await hand.q
    .select({ id: activity.id })
    .from(activity)
    .where(eq(activity.dataset_id, present.id))
  for (const { id } of activities) await hand.remove('activity', id)
  await hand.remove('dataset', present.id)
  return { flows: flows.length, activities: activities.length }
})
