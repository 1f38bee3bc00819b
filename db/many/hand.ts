/** The hand that writes many records in one act: rows are made here and written in bulk, and a record that fails leaves none. */
import { newId } from '#db/ids'
import { type ManyFinder, manyFinder } from '#db/many/finder'
import { freshBook } from '#db/many/fresh'
import { type KnownPart, knownRows, type Written } from '#db/many/known'
import type { StagedPen } from '#db/many/pen'
import { shapeOf } from '#db/many/rows'
import type { Chunk } from '#db/many/scribe'
import type { Row } from '#db/many/shape'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'
import { derivedOf } from '#db/verbs/derived'
import { type Entity, type EntityRow, entityTable } from '#db/verbs/entities'
import type { PartImages, PartName, Sides } from '#db/verbs/part-rows'
import { PARTS, partVersions, samePart } from '#db/verbs/parts'
import { firstVersion, imageOf, versionRow } from '#db/verbs/spelling'
import type { Hand } from '#db/verbs/verb'
import type { Actor } from '#domain/permission'
import { problem } from '#domain/problem'

type RowStep = { does: 'insert' | 'update' | 'remove'; entity: Entity; row: Written }
type PartStep = {
  does: 'part'
  part: PartName
  id: string
  image: PartImages[PartName] | null
  before: boolean
  versions: readonly Row[]
}
type Step = RowStep | PartStep | { does: 'touch'; id: string }

export type ManyHand = Hand & {
  readonly find: ManyFinder
  readonly seq: number
  /** One record: what it wrote counts only where nothing in it fails. */
  record<T>(act: () => Promise<T>): Promise<T>
  /** Rows that are going to be changed, and the hashes of their last versions, from whoever read many at once. */
  expect(entity: Entity, rows: readonly Written[], hashes?: ReadonlyMap<string, string>): void
  /** The same for a part of a record. */
  expectPart<P extends PartName>(part: P, id: string, known: KnownPart<P>): void
  /** Another state of a row, put in again where it is gone. */
  put(entity: Entity, row: Written): void
  /** Judges the new commitments of the last records, and forgets what was only needed for them. */
  settle(): Promise<void>
  /** Commitments that were there before: judged once all rows are written. */
  readonly later: ReadonlySet<string>
  /** Whether anything was written. */
  wrote(): boolean
}

/** Where rows are written: those of new commitments come in chunks, the others one by one. */
export type Desk = { pen: StagedPen; write(chunk: Chunk): Promise<void> | void }
export type ManyOptions = { q: Q; actor: Actor; at: number; seq: number; desk: Desk | null }

const isRow = (step: Step): step is RowStep => 'row' in step

export function manyHand({ q, actor, at, seq, desk }: ManyOptions): ManyHand {
  const find = manyFinder(q)
  const known = knownRows(q)
  const fresh = freshBook(find)
  const later = new Set<string>()
  let steps: Step[] = []
  let written = 0

  async function writeFresh(): Promise<void> {
    const chunk = await fresh.chunk()
    if (chunk && desk) await desk.write(chunk)
  }

  async function presentRow(entity: Entity, id: string): Promise<Written | null> {
    const own = steps.filter(isRow).findLast((step) => step.entity === entity && step.row.id === id)
    if (own) return own.does === 'remove' ? null : own.row
    return known.row(entity, id)
  }

  /** A row's first version says no more than the row. */
  function writeFirst({ pen }: Desk, entity: Entity, row: Written): string {
    const shape = shapeOf(entityTable(entity))
    const said = entity === 'attached_text' ? (imageOf(row) as Written) : row
    const spelt = firstVersion({ entity, seq, at }, said, shape.sorted)
    pen.insertFirst(entityTable(entity), row, { entity, seq, at, ...spelt })
    return spelt.hash
  }

  async function writeNext({ pen }: Desk, { does, entity, row }: RowStep): Promise<string> {
    const removed = does === 'remove'
    const last = versionRow({ entity, seq, at, removed, row }, await known.hash(entity, row.id))
    const table = entityTable(entity)
    if (removed) pen.remove(table, 'id', row.id)
    else pen.change(table, row)
    pen.insert(version, last)
    const derived = derivedOf(entity)
    if (derived) pen.remove(derived.table, derived.column.name, row.id)
    return last.hash
  }

  function writeInsert(on: Desk, { entity, row }: RowStep): void {
    known.wrote(entity, row, false, writeFirst(on, entity, row))
    writeDerived(on, entity, row)
  }

  function writeDerived({ pen }: Desk, entity: Entity, row: Written): void {
    const derived = derivedOf(entity)
    for (const one of derived?.rows(row) ?? []) if (derived) pen.insert(derived.table, one)
  }

  function writeRow(step: RowStep): Promise<void> | void {
    const { does, entity, row } = step
    const removed = does === 'remove'
    written++
    find.learn(entity, row, removed)
    if (does === 'insert' && fresh.take(entity, row)) return
    if (!desk) return known.wrote(entity, row, removed, '')
    if (does === 'insert') return writeInsert(desk, step)
    return writeNext(desk, step).then((hash) => {
      if (!removed) writeDerived(desk, entity, row)
      known.wrote(entity, row, removed, hash)
    })
  }

  function writePart({ part, id, image, before, versions }: PartStep): void {
    written++
    if (image && fresh.takePart(part, id, image)) return
    if (!desk) return
    const { pen } = desk
    const { table, column, rows } = PARTS[part] as (typeof PARTS)['commitment_sides']
    for (const one of versions) pen.insert(version, one)
    if (before) pen.remove(table, column, id)
    for (const one of image ? rows(id, image as Sides) : []) pen.insert(table, one)
  }

  function carryOut(step: Step): Promise<void> | void {
    if (isRow(step)) return writeRow(step)
    if (step.does === 'part') return writePart(step)
    if (!fresh.has(step.id)) later.add(step.id)
  }

  return {
    q,
    find,
    actor,
    at,
    seq,
    many: true,
    later,
    wrote: () => written > 0,
    async record(act) {
      steps = []
      const value = await act()
      for (const step of steps) {
        const under = carryOut(step)
        if (under) await under
      }
      for (const row of fresh.left()) if (desk) writeInsert(desk, { does: 'insert', entity: 'citation', row })
      steps = []
      if (fresh.isFull()) await writeFresh()
      return value
    },
    expect: (entity, rows, hashes = new Map()) => known.expect(entity, rows, hashes),
    expectPart: known.expectPart,
    put(entity, row) {
      steps.push({ does: 'update', entity, row })
    },
    async settle() {
      await writeFresh()
      known.forget()
    },
    async insert(entity, row) {
      const given = { ...row, id: row.id ?? newId(), n: 1 } as unknown as Row
      const full = shapeOf(entityTable(entity)).fill(given) as unknown as EntityRow<typeof entity>
      steps.push({ does: 'insert', entity, row: full as unknown as Written })
      return full
    },
    async update(entity, id, n, changes) {
      const present = await presentRow(entity, id)
      if (!present) throw problem('not_found', undefined, { entity })
      if (n !== null && present.n !== n)
        throw problem('changed_meanwhile', undefined, { entity, id, n: present.n })
      const row = { ...present, ...changes, n: present.n + 1 } as unknown as EntityRow<typeof entity>
      steps.push({ does: 'update', entity, row: row as unknown as Written })
      return row
    },
    async remove(entity, id) {
      const present = await presentRow(entity, id)
      if (present) steps.push({ does: 'remove', entity, row: { ...present, n: present.n + 1 } })
    },
    async part(part, id, image) {
      const isNew = steps.some((step) => isRow(step) && step.does === 'insert' && step.row.id === id)
      const own = known.part(part, id)
      const before = isNew ? null : own ? own.before : ((await PARTS[part].read(q, [id])).get(id) ?? null)
      if (samePart(before, image)) return
      const change = { ...own, part, id, before, after: image, seq, at }
      const versions = isNew ? [] : await partVersions(q, change)
      steps.push({ does: 'part', part, id, image, before: before !== null, versions })
    },
    touch(id) {
      steps.push({ does: 'touch', id })
    },
  }
}
