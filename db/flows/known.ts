/** Which flows and activities a dataset has, by what it calls them, and which of them an edition has named. */
import { eq, inArray } from 'drizzle-orm'
import type { ActivityRow, FlowRow } from '#db/flows/row'
import type { Q } from '#db/q'
import { activity, flow } from '#db/schema/sqlite'
import type { FlowInput } from '#domain/flow'

export const keyOf = (ref: string, code: string): string => `${ref}\x1f${code}`
const AT_ONCE = 400

/** `line`: where the edition names it, null until it does. */
type Known = { id: string; line: number | null }

export class KnownRows {
  readonly flows = new Map<string, Known>()
  readonly activities = new Map<string, Known>()

  async remember(q: Q, dataset: string): Promise<void> {
    const flows = await q
      .select({ id: flow.id, ref: flow.ref, code: flow.code })
      .from(flow)
      .where(eq(flow.dataset_id, dataset))
    for (const { id, ref, code } of flows) this.flows.set(keyOf(ref, code), { id, line: null })
    const activities = await q
      .select({ id: activity.id, identifier: activity.identifier })
      .from(activity)
      .where(eq(activity.dataset_id, dataset))
    for (const { id, identifier } of activities) this.activities.set(identifier, { id, line: null })
  }

  /** Whole rows are held for a few records only. */
  async flowRows(q: Q, inputs: readonly FlowInput[]): Promise<Map<string, FlowRow>> {
    const ids = inputs.flatMap(({ ref, code }) => this.flows.get(keyOf(ref, code))?.id ?? [])
    const found = new Map<string, FlowRow>()
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE)
      for (const row of await q.select().from(flow).where(inArray(flow.id, some))) found.set(row.id, row)
    }
    return found
  }

  async activityRows(q: Q, identifiers: readonly string[]): Promise<Map<string, ActivityRow>> {
    const ids = identifiers.flatMap((one) => this.activities.get(one)?.id ?? [])
    if (ids.length === 0) return new Map()
    const rows = await q.select().from(activity).where(inArray(activity.id, ids))
    return new Map(rows.map((row) => [row.id, row]))
  }
}
