/** Takes back what a decision recorded, as long as nothing else in the book rests on it. */
import { and, count, eq, inArray, ne, or, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { tables, version } from '#db/schema/sqlite'
import type { EntityRow } from '#db/verbs/entities'
import { PART_NAMES } from '#db/verbs/parts'
import type { Hand } from '#db/verbs/verb'
import type { Outcome } from '#domain/decision'
import { Problem } from '#domain/problem'

const { decision, delivery, disagreement, link, look, stage_report, statement, status_change, target } =
  tables
type Decision = EntityRow<'decision'>
type Counts = Readonly<Record<string, number>>

async function many(q: Q, table: SQLiteTable, where: SQL | undefined): Promise<number> {
  const [row] = await q.select({ n: count() }).from(table).where(where)
  return row?.n ?? 0
}

/** All that stands in the way is told at once. */
function refuseWith(counts: Counts): void {
  const ways = Object.entries(counts).filter(([, n]) => n > 0)
  if (ways.length === 0) return
  throw new Problem(
    ways.map(([what, n]) => ({ code: 'decision_stands', at: 'sentence', facts: { what, count: n } })),
  )
}

/** What rests on the statements themselves, whichever commitment it stands with. */
async function restingOn(q: Q, statements: readonly string[], of: string | null): Promise<Counts> {
  const ids = [...statements]
  const changes = of ? await q.select().from(status_change).where(eq(status_change.commitment_id, of)) : []
  return {
    batches: await many(q, stage_report, inArray(stage_report.statement_id, ids)),
    statuses: changes.filter((one) => one.statements.some((id) => ids.includes(id))).length,
    disagreements: await many(
      q,
      disagreement,
      or(inArray(disagreement.a_id, ids), inArray(disagreement.b_id, ids)),
    ),
  }
}

async function removeStatements(hand: Hand, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const [said] = await hand.q.select().from(statement).where(eq(statement.id, id))
    if (!said) continue
    await hand.remove('statement', id)
    const others = await many(hand.q, statement, eq(statement.citation_id, said.citation_id))
    if (others === 0) await hand.remove('citation', said.citation_id)
    if (said.commitment_id) hand.touch(said.commitment_id)
  }
}

/** The act that made a record, by its first version. */
async function actOf(q: Q, made: Decision): Promise<number> {
  const first = and(eq(version.entity, 'decision'), eq(version.id, made.id), eq(version.n, 1))
  const [row] = await q.select({ seq: version.seq }).from(version).where(first)
  return row?.seq ?? 0
}

async function takeTie(hand: Hand, made: Decision): Promise<void> {
  if (!made.statement_id) return
  refuseWith(await restingOn(hand.q, [made.statement_id], made.commitment_id))
  await hand.remove('decision', made.id)
  await removeStatements(hand, [made.statement_id])
}

async function takeAcceptance(hand: Hand, made: Decision): Promise<void> {
  const { q } = hand
  const id = made.commitment_id
  if (!id) return
  const said = await q.select({ id: statement.id }).from(statement).where(eq(statement.commitment_id, id))
  const sameAct = and(
    eq(version.entity, 'statement'),
    eq(version.n, 1),
    eq(version.seq, await actOf(q, made)),
  )
  const written = new Set(
    (await q.select({ id: version.id }).from(version).where(sameAct)).map((one) => one.id),
  )
  const own = said.map((one) => one.id).filter((one) => written.has(one))
  const decided = and(eq(decision.commitment_id, id), ne(decision.id, made.id))
  const differing = or(
    eq(disagreement.commitment_id, id),
    inArray(disagreement.a_id, own),
    inArray(disagreement.b_id, own),
  )
  refuseWith({
    statements: Math.max(said.length - own.length, await many(q, decision, decided)),
    batches: await many(q, delivery, eq(delivery.commitment_id, id)),
    statuses: await many(q, status_change, eq(status_change.commitment_id, id)),
    looks: await many(q, look, eq(look.commitment_id, id)),
    links: await many(q, link, or(eq(link.from_id, id), eq(link.to_id, id))),
    disagreements: await many(q, disagreement, differing),
  })
  await hand.remove('decision', made.id)
  await removeStatements(hand, own)
  for (const row of await q.select({ id: target.id }).from(target).where(eq(target.commitment_id, id)))
    await hand.remove('target', row.id)
  for (const part of PART_NAMES) await hand.part(part, id, null)
  await hand.remove('commitment', id)
  hand.touch(id)
}

const TAKE: Record<Outcome, (hand: Hand, made: Decision) => Promise<void>> = {
  accepted: takeAcceptance,
  tied: takeTie,
  rejected: async (hand, made) => hand.remove('decision', made.id),
}

/** The latest first: it may rest on what an earlier one made. */
export async function takeBack(hand: Hand, decisions: readonly Decision[]): Promise<void> {
  const acts: { made: Decision; seq: number }[] = []
  for (const made of decisions) acts.push({ made, seq: await actOf(hand.q, made) })
  acts.sort((a, b) => b.seq - a.seq)
  for (const { made } of acts) await TAKE[made.outcome](hand, made)
}
