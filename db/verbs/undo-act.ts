/** Undoes an act whole: every row that it wrote goes back to what it was before, as an act of its own. */
import { and, asc, eq, gt, inArray, or } from 'drizzle-orm'
import { actOnMany } from '#db/many/act'
import type { ManyHand } from '#db/many/hand'
import { refuseChanged, refuseNamed } from '#db/many/undo-checks'
import type { Q } from '#db/q'
import { audit, audit_subject, version } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import type { Entity, EntityRow } from '#db/verbs/entities'
import type { PartImages, PartName } from '#db/verbs/part-rows'
import { PART_NAMES, PARTS } from '#db/verbs/parts'
import type { Context } from '#db/verbs/verb'
import type { ActName } from '#domain/permission'
import { problem } from '#domain/problem'

/** Everything that these write has versions; an undoing can be undone like any of them. */
const UNDOABLE: readonly ActName[] = ['import_table', 'bulk_edit', 'undo_act']

const AT_ONCE = 500

type Version = typeof version.$inferSelect
type Group = { entity: string; id: string; first: Version; last: Version; before: Version | undefined }

const isPart = (entity: string): entity is PartName => (PART_NAMES as readonly string[]).includes(entity)

/** A record whose versions may go on behind the page waits for the next one. */
function wholeRecords(page: readonly Version[]): readonly Version[] {
  const last = page.at(-1)
  const whole = page.length < AT_ONCE ? page : page.filter((row) => row.id !== last?.id)
  return whole.length > 0 ? whole : page
}

/** The act's versions, some hundreds of records at a time, each with the one before. */
async function* groups(q: Q, seq: number): AsyncGenerator<Group[]> {
  let after: Version | undefined
  for (;;) {
    const further: Version[] = await q
      .select()
      .from(version)
      .where(
        and(
          eq(version.seq, seq),
          after &&
            or(
              gt(version.entity, after.entity),
              and(eq(version.entity, after.entity), gt(version.id, after.id)),
              and(eq(version.entity, after.entity), eq(version.id, after.id), gt(version.n, after.n)),
            ),
        ),
      )
      .orderBy(asc(version.entity), asc(version.id), asc(version.n))
      .limit(AT_ONCE)
    const whole = wholeRecords(further)
    if (whole.length === 0) return
    after = whole.at(-1)
    yield await withBefore(q, whole)
  }
}

async function withBefore(q: Q, rows: readonly Version[]): Promise<Group[]> {
  const found: Group[] = []
  for (const [entity, own] of Map.groupBy(rows, (row) => row.entity)) {
    const changed = own.filter((row) => row.n > 1).map((row) => row.id)
    const earlier =
      changed.length === 0
        ? []
        : await q
            .select()
            .from(version)
            .where(and(eq(version.entity, entity), inArray(version.id, changed)))
    const ids = own.map((row) => row.id)
    const later = await q
      .select()
      .from(version)
      .where(and(eq(version.entity, entity), inArray(version.id, ids), gt(version.seq, own[0]?.seq ?? 0)))
    for (const [id, list] of Map.groupBy(own, (row) => row.id)) {
      // What came after and was taken back has left versions, which say the same.
      const since = later.filter((row) => row.id === id).sort((a, b) => a.n - b.n)
      const [first, last] = [list[0], since.at(-1) ?? list.at(-1)]
      if (!first || !last) continue
      const before = earlier.find((row) => row.id === id && row.n === first.n - 1)
      found.push({ entity, id, first, last, before })
    }
  }
  return found
}

/** An image without what every version has. */
const contentOf = ({ image }: Version): object => {
  const { id: _, n: __, ...content } = image
  return content
}

function undoPart(hand: ManyHand, part: PartName, { id, before, last }: Group): Promise<void> {
  const image = before && !before.removed ? (contentOf(before) as PartImages[PartName]) : null
  const present = last.removed ? null : (contentOf(last) as PartImages[PartName])
  hand.expectPart(part, id, { before: present, last })
  return hand.part(part, id, image as never)
}

async function undoRow(hand: ManyHand, { entity: name, id, before, last }: Group): Promise<void> {
  const entity = name as Entity
  const present = last.image as unknown as EntityRow<Entity>
  const hashes = new Map([[id, last.hash]])
  hand.expect(entity, last.removed ? [] : [present], hashes)
  if (before && !before.removed) {
    hand.put(entity, { ...(before.image as unknown as EntityRow<Entity>), n: last.n + 1 })
    return
  }
  if (!last.removed) await hand.remove(entity, id)
}

const partKey = ({ entity, id }: Pick<Group, 'entity' | 'id'>): string => `${entity} ${id}`

/** Parts of these records with versions of the act's own, on whichever page they come. */
async function partedBy(q: Q, seq: number, gone: readonly Group[]): Promise<ReadonlySet<string>> {
  if (gone.length === 0) return new Set()
  const ids = gone.map(({ id }) => id)
  const own = and(eq(version.seq, seq), inArray(version.entity, PART_NAMES), inArray(version.id, ids))
  const { entity, id } = version
  return new Set((await q.select({ entity, id }).from(version).where(own)).map(partKey))
}

/** What belongs to records that go, goes with them, but for parts whose own versions were undone. */
async function removeParts(
  hand: ManyHand,
  gone: readonly Group[],
  parted: ReadonlySet<string>,
): Promise<void> {
  const ids = gone.map((one) => one.id)
  if (ids.length === 0) return
  for (const part of PART_NAMES) {
    const present = await PARTS[part].read(hand.q, ids)
    for (const { id, first } of gone) {
      const before = present.get(id)
      if (!before || parted.has(partKey({ entity: part, id }))) continue
      hand.expectPart(part, id, { before, made: { seq: first.seq, at: first.at } })
      await hand.part(part, id, null)
    }
  }
}

async function undo(hand: ManyHand, seq: number): Promise<void> {
  const { q } = hand
  for await (const some of groups(q, seq)) {
    await hand.record(async () => {
      const rows = some.filter((one) => !isPart(one.entity))
      for (const one of some) if (isPart(one.entity)) await undoPart(hand, one.entity, one)
      const gone = rows.filter((one) => !one.before && !one.last.removed)
      await removeParts(hand, gone, await partedBy(q, seq, gone))
      for (const one of rows) await undoRow(hand, one)
    })
    await hand.settle()
  }
  const subjects = await q.select().from(audit_subject).where(eq(audit_subject.seq, seq))
  await hand.record(async () => {
    for (const { commitment_id } of subjects) hand.touch(commitment_id)
  })
}

export async function undoAct(
  store: Store,
  context: Context,
  { seq }: { seq: number },
): Promise<{ seq: number }> {
  const done = await actOnMany(store, 'undo_act', context, async (hand) => {
    const [act] = await hand.q.select().from(audit).where(eq(audit.seq, seq))
    if (!act) throw problem('not_found')
    if (!(UNDOABLE as readonly string[]).includes(act.act)) throw problem('undo_other_act')
    await refuseChanged(hand.q, seq)
    await refuseNamed(hand.q, seq)
    await undo(hand, seq)
  })
  if (done.seq === null) throw problem('not_found')
  return { seq: done.seq }
}
