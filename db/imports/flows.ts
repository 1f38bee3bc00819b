/** Flows that come in as an edition of a dataset: found by the dataset's own names; what the edition lacks is taken out. */
import { eq } from 'drizzle-orm'
import { KnownRows } from '#db/flows/known'
import { matchAmong, type PartyMatch } from '#db/flows/party-match'
import { type ActivityRow, changesBetween, type FlowRow, flowValues } from '#db/flows/row'
import { newId } from '#db/ids'
import {
  type DatasetOptions,
  datasetOptions,
  editionTold,
  isSame,
  metadata,
  namedBy,
  reporterOf,
  slugFor,
} from '#db/imports/dataset'
import { flowKey } from '#db/imports/flow-key'
import { type ImportKind, type KindOf, type RowOutcome, SAME } from '#db/imports/kind'
import { tableFlow } from '#db/imports/table-flow'
import type { ManyHand } from '#db/many/hand'
import { dataset } from '#db/schema/sqlite'
import { asFlaws } from '#db/values/flaws'
import { DATASETS } from '#domain/dataset'
import type { ActivityInput, FlowInput } from '#domain/flow'
import { flowsIn } from '#domain/flow-fields'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { problem } from '#domain/problem'

/** So many of those that are gone are named; how many there are is told. */
const NAMED = 50

type Opened = { id: string; present: typeof dataset.$inferSelect | undefined; match: PartyMatch }

class FlowKind implements ImportKind {
  readonly #hand: ManyHand
  #given: DatasetOptions
  readonly #known = new KnownRows()
  #opened: Opened | null = null
  #rows: ReadonlyMap<string, FlowRow> = new Map()
  #activities: ReadonlyMap<string, ActivityRow> = new Map()
  #gone: string[] = []
  #held = 0
  #reporter: string | null = null
  #begun = false
  #wrote = false

  constructor(hand: ManyHand, options: unknown) {
    const parsed = datasetOptions.safeParse(options)
    if (!parsed.success) throw asFlaws(parsed.error)
    this.#hand = hand
    this.#given = parsed.data
  }

  key = flowKey

  async #open(): Promise<Opened> {
    if (this.#opened) return this.#opened
    const { q, find } = this.#hand
    const [present] = await q
      .select()
      .from(dataset)
      .where(eq(dataset.slug, slugFor(this.#given)))
    if (present) await this.#known.remember(q, present.id)
    const match = matchAmong([...(await find.parties()).values()])
    this.#opened = { id: present?.id ?? newId(), present, match }
    return this.#opened
  }

  async expect(records: readonly ImportRecord[]): Promise<void> {
    if (!this.#opened) this.#given = namedBy(this.#given, records[0])
    await this.#open()
    const { q } = this.#hand
    const inputs = records.map(({ input }) => flowsIn(input))
    this.#rows = await this.#known.flowRows(
      q,
      inputs.flatMap((one) => one.flows),
    )
    this.#activities = await this.#known.activityRows(
      q,
      inputs.flatMap((one) => one.activity?.identifier ?? []),
    )
    this.#hand.expect('flow', [...this.#rows.values()])
    this.#hand.expect('activity', [...this.#activities.values()])
  }

  async row(record: ImportRecord): Promise<RowOutcome> {
    const { activity, flows } = flowsIn(record.input)
    if (flows.some(({ ref }) => ref === '')) throw problem('required', 'ref')
    const again = flows.map((one) => this.#known.lineOf(one)).find((line) => line !== null)
    if (again) throw problem('repeated_otherwise', 'ref', { first: again })
    const opened = await this.#open()
    const known = activity
      ? this.#known.activity(activity.identifier) !== undefined
      : flows.some((one) => this.#known.has(one))
    const changes: FieldChange[] = []
    const own = activity ? await this.#activity(opened, activity, record.line, changes) : null
    let fresh = own?.fresh ?? false
    for (const one of flows)
      fresh = (await this.#flow(opened, one, record.line, own?.id ?? null, changes)) || fresh
    this.#held += flows.length
    if (!fresh && changes.length === 0) return SAME
    await this.#begin(opened, record)
    this.#wrote = true
    return { fate: known ? 'changed' : 'new', changes }
  }

  /** The dataset itself is new with its first record. */
  async #begin({ id, present }: Opened, record: ImportRecord): Promise<void> {
    this.#reporter ??= reporterOf(record)
    if (this.#begun || present) return
    this.#begun = true
    const values = metadata(this.#given, undefined, this.#reporter)
    await this.#hand.insert('dataset', { id, slug: slugFor(this.#given), ...values, ...this.#loaded() })
  }

  #loaded() {
    const { at, actor } = this.#hand
    const { file_name, sha256 } = this.#given
    return { file_name, sha256, loaded_at: at, loaded_by: actor.name }
  }

  async #activity(
    { id: dataset_id }: Opened,
    values: ActivityInput,
    line: number,
    changes: FieldChange[],
  ): Promise<{ id: string; fresh: boolean }> {
    const present = this.#activities.get(this.#known.activity(values.identifier)?.id ?? '')
    if (!present) {
      const id = newId()
      this.#known.nameActivity(values.identifier, id, line)
      await this.#hand.insert('activity', { id, dataset_id, commitment_id: null, ...values })
      return { id, fresh: true }
    }
    this.#known.nameActivity(values.identifier, present.id, line)
    const own = changesBetween(present, values)
    if (own.length > 0) await this.#hand.update('activity', present.id, present.n, values)
    changes.push(...own)
    return { id: present.id, fresh: false }
  }

  /** True where the flow is new. */
  async #flow(
    { id: dataset_id, match }: Opened,
    input: FlowInput,
    line: number,
    activity: string | null,
    changes: FieldChange[],
  ): Promise<boolean> {
    const present = this.#rows.get(this.#known.flow(input)?.id ?? '')
    const said = this.#given.sort === 'table' ? tableFlow(input, present) : input
    const values = flowValues(said, present, match, activity)
    const id = present?.id ?? newId()
    this.#known.name(input, id, line)
    if (!present) {
      await this.#hand.insert('flow', { ...values, id, dataset_id })
      return true
    }
    const own = changesBetween(present, values)
    if (own.length === 0) return false
    changes.push(...own.map((one) => ({ ...one, field: `${input.code}.${one.field}` })))
    await this.#hand.update('flow', id, present.n, values)
    if (present.commitment_id) this.#hand.touch(present.commitment_id)
    return false
  }

  field(at: string): string | null {
    return at.split('.').at(-1) ?? null
  }

  async finish(): Promise<void> {
    const { present } = await this.#open()
    if (this.#given.whole ?? DATASETS[this.#given.sort].whole) await this.#removeUnnamed()
    if (!present) return
    // A table with rows of a publisher's dataset is no edition of it.
    const own = this.#given.sort === 'table' && present.sort !== 'table'
    const values = own ? {} : metadata(this.#given, present, this.#reporter)
    if (!this.#wrote && isSame(present, values)) return
    await this.#hand.update('dataset', present.id, present.n, { ...values, ...this.#loaded() })
  }

  /** What a whole edition no longer holds; its versions stay, and undoing the act brings it back. */
  async #removeUnnamed(): Promise<void> {
    for (const { key, id, tied } of this.#known.unnamedFlows()) {
      this.#gone.push(key.replace('\x1f', ' · '))
      await this.#hand.remove('flow', id)
      if (tied) this.#hand.touch(tied)
    }
    for (const id of this.#known.unnamedActivities()) await this.#hand.remove('activity', id)
    if (this.#gone.length > 0) this.#wrote = true
  }

  figures() {
    const edition = editionTold(this.#given, this.#opened?.present, this.#reporter)
    return { ...edition, held: this.#held, gone: this.#gone.length, gone_named: this.#gone.slice(0, NAMED) }
  }
}

export const flows: KindOf = (hand, options) => new FlowKind(hand, options)
