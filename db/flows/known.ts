/** Which flows and activities a dataset has, by what it calls them, and in which line an edition names them. */
import { eq, inArray } from 'drizzle-orm'
import type { ActivityRow, FlowRow } from '#db/flows/row'
import type { Q } from '#db/q'
import { activity, flow } from '#db/schema/sqlite'
import type { FlowInput } from '#domain/flow'

export const keyOf = (ref: string, code: string): string => `${ref}\x1f${code}`
const AT_ONCE = 400

/** `line` is null until the edition names it; `tied` is the promise that an editor tied it to. */
type Known = { id: string; line: number | null; tied: string | null }
type Name = Pick<FlowInput, 'ref' | 'code'>

export class KnownRows {
  #flows = new Map<string, Known>()
  #activities = new Map<string, Known>()

  async remember(q: Q, dataset: string): Promise<void> {
    const flows = await q
      .select({ id: flow.id, ref: flow.ref, code: flow.code, tied: flow.commitment_id })
      .from(flow)
      .where(eq(flow.dataset_id, dataset))
    for (const { id, ref, code, tied } of flows) this.#flows.set(keyOf(ref, code), { id, line: null, tied })
    const activities = await q
      .select({ id: activity.id, identifier: activity.identifier })
      .from(activity)
      .where(eq(activity.dataset_id, dataset))
    for (const { id, identifier } of activities)
      this.#activities.set(identifier, { id, line: null, tied: null })
  }

  flow = ({ ref, code }: Name): Known | undefined => this.#flows.get(keyOf(ref, code))
  activity = (identifier: string): Known | undefined => this.#activities.get(identifier)
  has = (name: Name): boolean => this.flow(name) !== undefined
  lineOf = (name: Name): number | null => this.flow(name)?.line ?? null

  name({ ref, code }: Name, id: string, line: number): void {
    const tied = this.#flows.get(keyOf(ref, code))?.tied ?? null
    this.#flows.set(keyOf(ref, code), { id, line, tied })
  }
  nameActivity(identifier: string, id: string, line: number): void {
    this.#activities.set(identifier, { id, line, tied: null })
  }

  *unnamedFlows(): Generator<{ key: string; id: string; tied: string | null }> {
    for (const [key, { id, line, tied }] of this.#flows) if (line === null) yield { key, id, tied }
  }
  *unnamedActivities(): Generator<string> {
    for (const { id, line } of this.#activities.values()) if (line === null) yield id
  }

  /** Whole rows are held for a few records only. */
  async flowRows(q: Q, inputs: readonly FlowInput[]): Promise<Map<string, FlowRow>> {
    const ids = inputs.flatMap((input) => this.flow(input)?.id ?? [])
    const found = new Map<string, FlowRow>()
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE)
      for (const row of await q.select().from(flow).where(inArray(flow.id, some))) found.set(row.id, row)
    }
    return found
  }

  async activityRows(q: Q, identifiers: readonly string[]): Promise<Map<string, ActivityRow>> {
    const ids = identifiers.flatMap((one) => this.activity(one)?.id ?? [])
    if (ids.length === 0) return new Map()
    const rows = await q.select().from(activity).where(inArray(activity.id, ids))
    return new Map(rows.map((row) => [row.id, row]))
  }
}
