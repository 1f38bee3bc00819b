/** Deliveries that come in, a row for each stage report: a batch that is new, a further stage of one, or the same. */
import { and, eq, inArray } from 'drizzle-orm'
import { text } from '#db/imports/cells'
import {
  BATCH_SPELT,
  type Batch,
  batchAfter,
  batchField,
  newBatch,
  saysSame,
  stageIn,
} from '#db/imports/delivery-row'
import { lateWords } from '#db/imports/doubts'
import { refBook, textIn } from '#db/imports/keys'
import { type KindOf, type RowOutcome, SAME } from '#db/imports/kind'
import { namesFor } from '#db/imports/names'
import { delivery, target } from '#db/schema/sqlite'
import { requireOrder, writeBatch, writeStage } from '#db/verbs/batch'
import type { EntityRow } from '#db/verbs/entities'
import { requirePast } from '#db/verbs/past-day'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { type Flaw, problem } from '#domain/problem'

export const deliveries: KindOf = (hand) => {
  const names = namesFor(hand)
  const refs = refBook(hand, 'delivery')
  const { q, find } = hand

  async function commitmentOf(record: ImportRecord): Promise<string> {
    const given = textIn(record, 'commitment')
    if (given === undefined) throw problem('required', 'commitment')
    const id = await find.id('commitment', given)
    if (!id) throw problem('not_found_name', 'commitment', { value: given.slice(0, 80) })
    return id
  }

  /** By its place among the targets, from 1; a promise with one target need not name it. */
  async function targetOf(commitmentId: string, record: ImportRecord): Promise<EntityRow<'target'>> {
    const rows = await q.select().from(target).where(eq(target.commitment_id, commitmentId))
    const given = textIn(record, 'target')
    const found =
      given === undefined && rows.length === 1
        ? rows[0]
        : rows.find((row) => String(row.position + 1) === given)
    if (!found) throw problem(given === undefined ? 'required' : 'target_not_of_commitment', 'target')
    return found
  }

  /** A row without a name of its own is the one that says all that it says. */
  async function likeIt(record: ImportRecord): Promise<string | null> {
    const of = await commitmentOf(record)
    const on = await targetOf(of, record)
    const own = and(eq(delivery.commitment_id, of), eq(delivery.target_id, on.id))
    for (const row of await q.select().from(delivery).where(own)) {
      const stages = await find.stages(row.id)
      const same = stages.some((one) => one.stage === record.input.stage && one.on === record.input.on)
      if (!same) continue
      const after = { ...row, ...(await batchAfter(row, record, names)) }
      const spelt = (one: Batch) => Object.values(BATCH_SPELT).map((spell) => spell(one, names.slugs))
      if (JSON.stringify(spelt(after)) === JSON.stringify(spelt(row))) return row.id
    }
    return null
  }

  async function late({ input }: ImportRecord): Promise<Flaw[]> {
    const cited = text(input.quote) === null ? null : text(input.document)
    if (cited === null) return []
    const document = await names.document(cited, 'document')
    return lateWords(hand, { document, said_on: text(input.said_on) }, 'said_on')
  }

  async function idOf(record: ImportRecord): Promise<string | null> {
    const [ref, own] = [textIn(record, 'ref'), textIn(record, 'delivery')]
    if (own !== undefined && !(await find.delivery(own)))
      throw problem('not_found_name', 'delivery', { value: own.slice(0, 80) })
    const byRef = ref === undefined ? null : refs.id(ref)
    if (byRef && own !== undefined && byRef !== own)
      throw problem('keys_differ', 'delivery', { ref: ref ?? '', slug: own })
    if (ref === undefined && own === undefined) return likeIt(record)
    return byRef ?? own ?? null
  }

  async function changeBatch(present: Batch, record: ImportRecord): Promise<FieldChange[]> {
    if (saysSame(record, present, names)) return []
    const columns = await batchAfter(present, record, names)
    const spelt = (field: string, row: Batch) => BATCH_SPELT[field]?.(row, names.slugs) ?? null
    const given = Object.keys(record.input).filter((field) => field in BATCH_SPELT)
    const changes = given
      .map((field) => ({ field, old: spelt(field, present), new: spelt(field, { ...present, ...columns }) }))
      .filter((one) => one.old !== one.new)
    if (changes.length > 0) await hand.update('delivery', present.id, null, columns)
    return changes
  }

  /** The stage that the row reports: known, known on another day, or a further one. */
  async function changeStage(
    present: Batch,
    record: ImportRecord,
  ): Promise<{ further: boolean; changes: FieldChange[] }> {
    const { stage, on } = record.input
    const known = (await find.stages(present.id)).find((one) => one.stage === stage)
    if (known?.on === on) return { further: false, changes: [] }
    const given = await stageIn(record, names)
    if (!known) {
      await writeStage(hand, present.commitment_id, present.id, present.target_id, given, '')
      return { further: true, changes: [{ field: 'stage', old: null, new: given.stage }] }
    }
    requirePast(hand, given.on, 'on')
    const kind = await find.kindOf(present.commitment_id)
    if (kind) await requireOrder(hand, kind, present.id, given, '')
    await hand.update('stage_report', known.id, null, { on: given.on })
    return { further: false, changes: [{ field: 'on', old: known.on, new: given.on }] }
  }

  async function change(id: string, record: ImportRecord): Promise<RowOutcome> {
    const present = await find.delivery(id)
    if (!present) throw problem('not_found_name', 'delivery', { value: id })
    const of = textIn(record, 'commitment')
    if (of !== undefined && (await find.id('commitment', of)) !== present.commitment_id)
      throw problem('keys_differ', 'commitment', { ref: textIn(record, 'ref') ?? id, slug: of })
    const changes = await changeBatch(present, record)
    const staged = await changeStage(present, record)
    changes.push(...staged.changes)
    const ref = textIn(record, 'ref')
    if (ref !== undefined && refs.id(ref) !== id) {
      await refs.tie(ref, id, false)
      changes.push({ field: 'ref', old: null, new: ref })
    }
    if (changes.length === 0) return SAME
    hand.touch(present.commitment_id)
    return { fate: staged.further ? 'new' : 'changed', changes }
  }

  return {
    key(record) {
      const own = textIn(record, 'ref') ?? textIn(record, 'delivery')
      return own === undefined ? null : `${own}\n${text(record.input.stage)}`
    },
    async expect(records) {
      await names.expectDocuments(records.flatMap((record) => text(record.input.document) ?? []))
      await refs.expect(records.map((record) => textIn(record, 'ref')))
      await find.expectIds(
        'commitment',
        records.flatMap((record) => textIn(record, 'commitment') ?? []),
      )
      const ids = records.flatMap((record) => {
        const ref = textIn(record, 'ref')
        return textIn(record, 'delivery') ?? (ref === undefined ? null : refs.id(ref)) ?? []
      })
      if (ids.length > 0)
        hand.expect('delivery', (await q.select().from(delivery).where(inArray(delivery.id, ids))) as never)
    },
    async row(record) {
      const id = await idOf(record)
      if (id) return change(id, record)
      const of = await commitmentOf(record)
      const on = await targetOf(of, record)
      const made = await writeBatch(hand, await newBatch(record, names, { commitment: of, target: on.id }))
      const ref = textIn(record, 'ref')
      if (ref !== undefined) await refs.tie(ref, made.id, true)
      return { fate: 'new', changes: [], warnings: await late(record) }
    },
    field: batchField,
  }
}
