/** The hand that writes many records in one act: rows are made here and written in bulk, and a record that fails leaves none. */
import { newId } from '#db/ids'
import { type ManyFinder, manyFinder } from '#db/many/finder'
import { freshBook } from '#db/many/fresh'
import { type KnownPart, knownRows, type Written } from '#db/many/known'
import type { Pen } from '#db/many/pen'
import { type Row, shapeOf } from '#db/many/rows'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'
import { derivedOf } from '#db/verbs/derived'
import { type Entity, type EntityRow, entityTable } from '#db/verbs/entities'
import { PARTS, type PartImages, type PartName, partVersions, type Sides, samePart } from '#db/verbs/parts'
import type { Hand } from '#db/verbs/verb'
import { versionRow } from '#db/verbs/versions'
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

export type ManyOptions = { q: Q; actor: Actor; at: number; seq: number; pen: Pen | null }

const isRow = (step: Step): step is RowStep => 'row' in step

export function manyHand({ q, actor, at, seq, pen }: ManyOptions): ManyHand {
  const find = manyFinder(q)
  const known = knownRows(q)
  const fresh = freshBook(find, { seq, at })
  const later = new Set<string>()
  let steps: Step[] = []
  let written = 0

  async function presentRow(entity: Entity, id: string): Promise<Written | null> {
    const own = steps.filter(isRow).findLast((step) => step.entity === entity && step.row.id === id)
    if (own) return own.does === 'remove' ? null : own.row
    return known.row(entity, id)
  }

  async function writeRow({ does, entity, row }: RowStep): Promise<void> {
    const removed = does === 'remove'
    written++
    find.learn(entity, row, removed)
    if (does === 'insert') fresh.add(entity, row)
    if (!pen) {
      known.wrote(entity, row, removed, '')
      return
    }
    const previous = row.n === 1 ? '' : await known.hash(entity, row.id)
    const last = versionRow({ entity, seq, at, removed, row }, previous)
    const table = entityTable(entity)
    if (does === 'insert') pen.insert(table, row)
    else if (removed) pen.remove(table, 'id', row.id)
    else pen.change(table, row)
    pen.insert(version, last)
    const derived = derivedOf(entity)
    if (derived && row.n > 1) pen.remove(derived.table, derived.column.name, row.id)
    for (const one of removed ? [] : (derived?.rows(row) ?? [])) if (derived) pen.insert(derived.table, one)
    known.wrote(entity, row, removed, last.hash)
  }

  function writePart({ part, id, image, before, versions }: PartStep): void {
    written++
    if (part === 'commitment_sides') fresh.sides(id, image as Sides)
    if (!pen) return
    const { table, column, rows } = PARTS[part] as (typeof PARTS)['commitment_sides']
    for (const one of versions) pen.insert(version, one)
    if (before) pen.remove(table, column, id)
    for (const one of image ? rows(id, image as Sides) : []) pen.insert(table, one)
  }

  async function carryOut(step: Step): Promise<void> {
    if (isRow(step)) await writeRow(step)
    else if (step.does === 'part') writePart(step)
    else if (!fresh.has(step.id)) later.add(step.id)
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
      for (const step of steps) await carryOut(step)
      steps = []
      return value
    },
    expect: (entity, rows, hashes = new Map()) => known.expect(entity, rows, hashes),
    expectPart: known.expectPart,
    put(entity, row) {
      steps.push({ does: 'update', entity, row })
    },
    async settle() {
      await fresh.judgeAll(pen)
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
