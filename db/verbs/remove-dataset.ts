/** Takes a dataset out of the book with all its flows; their versions stay, so that the act can be undone. */
import { asc, eq } from 'drizzle-orm'
import { actOnMany } from '#db/many/act'
import type { ManyHand } from '#db/many/hand'
import { activity, dataset, flow } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import type { Context } from '#db/verbs/verb'
import { problem } from '#domain/problem'

const AT_ONCE = 500

async function removeFlows(hand: ManyHand, id: string): Promise<number> {
  const rows = await hand.q.select().from(flow).where(eq(flow.dataset_id, id)).orderBy(asc(flow.id))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    hand.expect('flow', some)
    await hand.record(async () => {
      for (const row of some) {
        await hand.remove('flow', row.id)
        if (row.commitment_id) hand.touch(row.commitment_id)
      }
    })
    await hand.settle()
  }
  return rows.length
}

export async function removeDataset(
  store: Store,
  context: Context,
  { slug }: { slug: string },
): Promise<{ seq: number | null; flows: number }> {
  const { value, seq } = await actOnMany(store, 'import_table', context, async (hand) => {
    const [present] = await hand.q.select().from(dataset).where(eq(dataset.slug, slug))
    if (!present) throw problem('not_found_name', 'dataset', { value: slug.slice(0, 80) })
    const flows = await removeFlows(hand, present.id)
    await hand.record(async () => {
      const own = eq(activity.dataset_id, present.id)
      for (const row of await hand.q.select({ id: activity.id }).from(activity).where(own))
        await hand.remove('activity', row.id)
      await hand.remove('dataset', present.id)
    })
    await hand.settle()
    return flows
  })
  return { seq, flows: value }
}
