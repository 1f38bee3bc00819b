/** One flow with all that the book keeps of it: its activity, the other amounts of its record, its versions. */
import { and, asc, desc, eq, ne } from 'drizzle-orm'
import { changesBetween } from '#db/flows/row'
import type { Q } from '#db/q'
import { type FlowLine, flowLines } from '#db/queries/flow-lines'
import { activity, audit, dataset, flow, version } from '#db/schema/sqlite'
import type { FieldChange } from '#domain/import/fate'

export type FlowVersion = {
  n: number
  at: number
  actor: string
  reason: string | null
  removed: boolean
  changes: FieldChange[]
}
export type FlowView = {
  line: FlowLine
  row: typeof flow.$inferSelect
  dataset: typeof dataset.$inferSelect
  activity: typeof activity.$inferSelect | null
  beside: FlowLine[]
  versions: FlowVersion[]
}

const OWN: ReadonlySet<string> = new Set(['id', 'n', 'dataset_id', 'activity_id'])

async function versionsOf(q: Q, id: string): Promise<FlowVersion[]> {
  const rows = await q
    .select({ version, actor: audit.actor_name, reason: audit.reason })
    .from(version)
    .innerJoin(audit, eq(audit.seq, version.seq))
    .where(and(eq(version.entity, 'flow'), eq(version.id, id)))
    .orderBy(desc(version.n))
  return rows.map(({ version: { n, at, removed, image }, actor, reason }, place) => {
    const before = rows[place + 1]?.version.image
    const changes = before ? changesBetween(before, image).filter(({ field }) => !OWN.has(field)) : []
    return { n, at, actor, reason, removed, changes }
  })
}

/** Parts and differences beside the amount that was asked for. */
async function besideOf(q: Q, row: typeof flow.$inferSelect): Promise<FlowLine[]> {
  const same = and(eq(flow.dataset_id, row.dataset_id), eq(flow.ref, row.ref), ne(flow.id, row.id))
  const ids = await q.select({ id: flow.id }).from(flow).where(same).orderBy(asc(flow.id)).limit(50)
  return flowLines(
    q,
    ids.map((one) => one.id),
  )
}

export async function flowById(q: Q, id: string): Promise<FlowView | null> {
  const [row] = await q.select().from(flow).where(eq(flow.id, id))
  const [line] = row ? await flowLines(q, [id]) : []
  if (!row || !line) return null
  const [own] = await q.select().from(dataset).where(eq(dataset.id, row.dataset_id))
  if (!own) return null
  const [of] = row.activity_id ? await q.select().from(activity).where(eq(activity.id, row.activity_id)) : []
  return {
    line,
    row,
    dataset: own,
    activity: of ?? null,
    beside: await besideOf(q, row),
    versions: await versionsOf(q, id),
  }
}

/** The flows that editors tied to a promise, latest first. */
export async function flowsOfCommitment(q: Q, commitment: string, limit: number): Promise<FlowLine[]> {
  const ids = await q
    .select({ id: flow.id })
    .from(flow)
    .where(eq(flow.commitment_id, commitment))
    .orderBy(desc(flow.starts), desc(flow.id))
    .limit(limit)
  return flowLines(
    q,
    ids.map((one) => one.id),
  )
}
