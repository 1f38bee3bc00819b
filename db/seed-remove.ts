/** Takes the founding records out of a book, with all that hangs on their commitments; what a user's own records name stays. */
import { and, eq, inArray, isNotNull, notInArray, or } from 'drizzle-orm'
import { z } from 'zod'
import { namedIds } from '#db/references'
import { audit, tables, version } from '#db/schema/sqlite'
import { SEED_ACTOR } from '#db/seed'
import { type Entity, entityTable } from '#db/verbs/entities'
import { type Hand, verb } from '#db/verbs/verb'

/** From the end of the chain to its beginning, so that nothing goes while something still points to it. */
const HANGING = [
  'decision',
  'disagreement',
  'link',
  'status_change',
  'look',
  'stage_report',
  'delivery',
] as const
/** These stay where something that is left names them. */
const SHARED = ['statement', 'target', 'commitment', 'citation', 'document', 'meeting', 'party'] as const
type Removable = (typeof HANGING)[number] | (typeof SHARED)[number]
type Doomed = Map<Entity, Set<string>>

const {
  decision,
  disagreement,
  link,
  status_change,
  look,
  delivery,
  stage_report,
  statement,
  target,
  citation,
} = tables

/** What was entered first by the seed, and is still there. */
async function seeded(hand: Hand): Promise<Doomed> {
  const found: Doomed = new Map()
  for (const entity of [...HANGING, ...SHARED]) {
    const table = entityTable(entity)
    const rows = await hand.q
      .select({ id: table.id })
      .from(table)
      .innerJoin(version, and(eq(version.entity, entity), eq(version.id, table.id), eq(version.n, 1)))
      .innerJoin(audit, eq(audit.seq, version.seq))
      .where(eq(audit.actor, SEED_ACTOR))
    found.set(entity, new Set(rows.map((row) => row.id)))
  }
  return found
}

/** Whoever wrote it: what belongs to a commitment cannot stay without it. */
async function addWhatHangs({ q }: Hand, doomed: Doomed): Promise<void> {
  const of = (entity: Entity) => [...(doomed.get(entity) ?? [])]
  const add = (entity: Entity, rows: { id: string }[]) => {
    for (const { id } of rows) doomed.get(entity)?.add(id)
  }
  const commitments = of('commitment')
  for (const [entity, table] of Object.entries({
    disagreement,
    status_change,
    look,
    delivery,
    statement,
    target,
  })) {
    const { id, commitment_id } = table as typeof delivery
    add(
      entity as Entity,
      await q
        .select({ id })
        .from(table as typeof delivery)
        .where(inArray(commitment_id, commitments)),
    )
  }
  const linked = or(inArray(link.from_id, commitments), inArray(link.to_id, commitments))
  add('link', await q.select({ id: link.id }).from(link).where(linked))
  const decided = or(
    inArray(decision.commitment_id, commitments),
    inArray(decision.statement_id, of('statement')),
  )
  add('decision', await q.select({ id: decision.id }).from(decision).where(decided))
  const reported = inArray(stage_report.delivery_id, of('delivery'))
  add('stage_report', await q.select({ id: stage_report.id }).from(stage_report).where(reported))
  const said = eq(statement.citation_id, citation.id)
  const quoted = q.select({ id: citation.id }).from(citation).innerJoin(statement, said)
  add('citation', await quoted.where(inArray(statement.id, of('statement'))))
}

/** A statement that a user moved to a commitment of his own is his. */
async function leaveWhatMoved({ q }: Hand, doomed: Doomed): Promise<void> {
  const elsewhere = and(
    isNotNull(statement.commitment_id),
    notInArray(statement.commitment_id, [...(doomed.get('commitment') ?? [])]),
  )
  for (const { id } of await q.select({ id: statement.id }).from(statement).where(elsewhere))
    doomed.get('statement')?.delete(id)
}

/** What belongs to a document goes with it. */
async function removePart(hand: Hand, part: 'attached_text' | 'decision', documentId: string): Promise<void> {
  const { id, document_id } = tables[part]
  for (const row of await hand.q.select({ id }).from(tables[part]).where(eq(document_id, documentId)))
    await hand.remove(part, row.id)
}

async function removeOne(hand: Hand, entity: Removable, id: string): Promise<void> {
  if (entity === 'commitment') hand.touch(id)
  if (entity === 'document') {
    await removePart(hand, 'attached_text', id)
    await removePart(hand, 'decision', id)
  }
  await hand.part('external_refs', id, null)
  await hand.remove(entity, id)
}

/** Again and again, because a party that goes may have been the last to name its parent. */
async function removeUnnamed(hand: Hand, entity: Removable, ids: Set<string>): Promise<number> {
  let removed = 0
  for (;;) {
    const named = await namedIds(hand.q, entity)
    const free = [...ids].filter((id) => !named.has(id))
    if (free.length === 0) return removed
    for (const id of free) {
      await removeOne(hand, entity, id)
      ids.delete(id)
    }
    removed += free.length
  }
}

/** Words that prove a record of the user's stay as a statement on their own. */
async function standAlone(hand: Hand, statements: Set<string>): Promise<void> {
  for (const id of statements)
    await hand.update('statement', id, null, { commitment_id: null, target_id: null })
}

export const removeSeed = verb('remove_seed', z.object({}), async (hand) => {
  const doomed = await seeded(hand)
  await addWhatHangs(hand, doomed)
  await leaveWhatMoved(hand, doomed)
  for (const id of doomed.get('commitment') ?? []) await hand.part('commitment_sides', id, null)
  const removed: Record<string, number> = {}
  const kept: Record<string, number> = {}
  for (const entity of [...HANGING, ...SHARED]) {
    const ids = doomed.get(entity) ?? new Set()
    removed[entity] = await removeUnnamed(hand, entity, ids)
    kept[entity] = ids.size
    if (entity === 'statement') await standAlone(hand, ids)
  }
  return { removed, kept }
})
