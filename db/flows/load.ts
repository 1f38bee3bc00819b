/** A file's records beside the flows that the dataset has: what is new, changed, the same or gone; written where a hand is given. */
import { eq } from 'drizzle-orm'
import { KnownRows, keyOf } from '#db/flows/known'
import { type PartyMatch, partyMatch } from '#db/flows/party-match'
import { forgetPlaces, writePlaces } from '#db/flows/places'
import { type ActivityRow, activityValues, changesBetween, type FlowRow, flowValues } from '#db/flows/row'
import { newId } from '#db/ids'
import type { Q } from '#db/q'
import { flow } from '#db/schema/sqlite'
import type { Hand } from '#db/verbs/verb'
import type { FlowInput, FlowsInput } from '#domain/flow'
import { flowsIn } from '#domain/flow-fields'
import type { FieldChange, RowFate } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'

const AT_ONCE = 400
const SILENT = 50
type NewFlow = Omit<FlowRow, 'n'>

export class FlowLoad {
  readonly counts = { new: 0, changed: 0, same: 0, refused: 0, gone: 0 }
  #known = new KnownRows()
  #fresh: NewFlow[] = []
  #freshActivities: Omit<ActivityRow, 'n'>[] = []

  private readonly q: Q
  private readonly hand: Hand | null
  private readonly dataset: string
  private readonly match: PartyMatch

  private constructor(q: Q, hand: Hand | null, dataset: string, match: PartyMatch) {
    this.q = q
    this.hand = hand
    this.dataset = dataset
    this.match = match
  }

  /** `hand` is null in a dry run; `exists` is false for a dataset that this import begins. */
  static async open(q: Q, hand: Hand | null, dataset: string, exists: boolean): Promise<FlowLoad> {
    const load = new FlowLoad(q, hand, dataset, await partyMatch(q))
    if (exists) await load.#known.remember(q, dataset)
    return load
  }

  async take(records: readonly ImportRecord[]): Promise<RowFate[]> {
    const inputs = records.map(({ input }) => flowsIn(input))
    const rows = await this.#known.flowRows(
      this.q,
      inputs.flatMap((one) => one.flows),
    )
    const own = await this.#known.activityRows(
      this.q,
      inputs.flatMap((one) => one.activity?.identifier ?? []),
    )
    const fates: RowFate[] = []
    for (const [at, record] of records.entries()) {
      const input = inputs[at]
      if (input) fates.push(await this.#fate(record, input, rows, own))
    }
    await this.#flush(false)
    return fates
  }

  async #fate(
    { line, identifier, flaws }: ImportRecord,
    input: FlowsInput,
    rows: ReadonlyMap<string, FlowRow>,
    activities: ReadonlyMap<string, ActivityRow>,
  ): Promise<RowFate> {
    const first = input.flows
      .map(({ ref, code }) => this.#known.flows.get(keyOf(ref, code))?.line ?? null)
      .find((one) => one !== null)
    const again = {
      code: 'repeated_otherwise' as const,
      column: null,
      field: 'ref',
      facts: { first: first ?? 0 },
    }
    const all = first ? [...flaws, again] : flaws
    if (all.length > 0) {
      this.counts.refused++
      return { line, identifier, fate: 'refused', changes: [], flaws: all }
    }
    const changes: FieldChange[] = []
    const made = await this.#activity(line, input, activities, changes)
    let fresh = made.fresh
    for (const one of input.flows) fresh = (await this.#flow(line, one, rows, made.id, changes)) || fresh
    const fate = changes.length > 0 ? 'changed' : fresh ? (made.known ? 'changed' : 'new') : 'same'
    this.counts[fate]++
    return { line, identifier, fate, changes, flaws: [] }
  }

  async #activity(
    line: number,
    { activity: given, flows }: FlowsInput,
    rows: ReadonlyMap<string, ActivityRow>,
    changes: FieldChange[],
  ): Promise<{ id: string | null; fresh: boolean; known: boolean }> {
    if (!given) {
      const known = flows.some(({ ref, code }) => this.#known.flows.has(keyOf(ref, code)))
      return { id: null, fresh: false, known }
    }
    const known = this.#known.activities.get(given.identifier)
    const present = known && rows.get(known.id)
    const values = activityValues(given)
    if (!known || !present) {
      const id = newId()
      this.#known.activities.set(given.identifier, { id, line })
      this.#freshActivities.push({ id, dataset_id: this.dataset, commitment_id: null, ...values })
      return { id, fresh: true, known: false }
    }
    known.line = line
    const own = changesBetween(present, values)
    if (own.length > 0) await this.hand?.update('activity', present.id, present.n, values)
    changes.push(...own)
    return { id: present.id, fresh: false, known: true }
  }

  /** True where the flow is new. */
  async #flow(
    line: number,
    input: FlowInput,
    rows: ReadonlyMap<string, FlowRow>,
    activityId: string | null,
    changes: FieldChange[],
  ): Promise<boolean> {
    const key = keyOf(input.ref, input.code)
    const known = this.#known.flows.get(key)
    const present = known && rows.get(known.id)
    const values = flowValues(input, present, this.match, activityId)
    if (!known || !present) {
      const id = newId()
      this.#known.flows.set(key, { id, line })
      this.#fresh.push({ ...values, id, dataset_id: this.dataset })
      return true
    }
    known.line = line
    const own = changesBetween(present, values)
    if (own.length === 0) return false
    changes.push(...own.map((one) => ({ ...one, field: `${input.code}.${one.field}` })))
    if (!this.hand) return false
    await this.hand.update('flow', present.id, present.n, values)
    if (own.some(({ field }) => field === 'places')) {
      await forgetPlaces(this.q, [present.id])
      await writePlaces(this.q, [{ id: present.id, places: values.places }])
    }
    if (present.commitment_id) this.hand.touch(present.commitment_id)
    return false
  }

  async #flush(all: boolean): Promise<void> {
    if (!all && this.#fresh.length + this.#freshActivities.length < AT_ONCE) return
    const [activities, flows] = [this.#freshActivities.splice(0), this.#fresh.splice(0)]
    if (!this.hand) return
    await this.hand.insertMany('activity', activities)
    await this.hand.insertMany('flow', flows)
    await writePlaces(this.q, flows)
  }

  /** Where the file holds all of its edition, what it no longer holds is taken out; its versions stay. Gives their names. */
  async finish(whole: boolean): Promise<string[]> {
    await this.#flush(true)
    if (!whole) return []
    const gone = [...this.#known.flows].filter(([, one]) => one.line === null)
    this.counts.gone = gone.length
    await this.#removeFlows(gone.map(([, one]) => one.id))
    for (const [, one] of this.#known.activities)
      if (one.line === null) await this.hand?.remove('activity', one.id)
    return gone.slice(0, SILENT).map(([key]) => key.replace('\x1f', ' · '))
  }

  async #removeFlows(ids: readonly string[]): Promise<void> {
    if (!this.hand || ids.length === 0) return
    await forgetPlaces(this.q, ids)
    for (const id of ids) {
      const [tied] = await this.q.select({ to: flow.commitment_id }).from(flow).where(eq(flow.id, id))
      await this.hand.remove('flow', id)
      if (tied?.to) this.hand.touch(tied.to)
    }
  }
}
