/** Loads what the judge needs to know of one commitment, and what its line shows beside the judgement. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { PartyRef } from '#db/ledger-body'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import {
  commitment,
  commitment_party,
  delivery,
  look,
  party,
  stage_report,
  statement,
  status_change,
  target,
} from '#db/schema/sqlite'
import { dueOf } from '#db/values/due'
import type { Facts } from '#domain/ledger'

export type CommitmentRow = typeof commitment.$inferSelect
export type TargetRow = typeof target.$inferSelect
export type StatementRow = typeof statement.$inferSelect
export type Loaded = {
  row: CommitmentRow
  facts: Facts
  targets: TargetRow[]
  statements: StatementRow[]
  parties: { promiser: PartyRef[]; beneficiary: PartyRef[]; channel: PartyRef[] }
}

async function loadParties(q: Q, id: string): Promise<Loaded['parties']> {
  const rows = await q
    .select({
      role: commitment_party.role,
      id: party.id,
      slug: party.slug,
      name: party.name,
      short: party.short,
      iati_ref: party.iati_ref,
    })
    .from(commitment_party)
    .innerJoin(party, eq(party.id, commitment_party.party_id))
    .where(eq(commitment_party.commitment_id, id))
    .orderBy(asc(commitment_party.position), asc(party.id))
  const of = (role: string): PartyRef[] =>
    rows.filter((r) => r.role === role).map(({ role: _, ...ref }) => ref)
  return { promiser: of('promiser'), beneficiary: of('beneficiary'), channel: of('channel') }
}

export async function loadFacts(q: Q, id: string): Promise<Loaded | null> {
  const [row] = await q.select().from(commitment).where(eq(commitment.id, id))
  if (!row) return null
  const parties = await loadParties(q, id)
  const targets = await q
    .select()
    .from(target)
    .where(eq(target.commitment_id, id))
    .orderBy(asc(target.position), asc(target.id))
  const statements = await q
    .select()
    .from(statement)
    .where(eq(statement.commitment_id, id))
    .orderBy(asc(statement.said_on), asc(statement.id))
  const batches = await q
    .select()
    .from(delivery)
    .where(eq(delivery.commitment_id, id))
    .orderBy(asc(delivery.id))
  const stages =
    batches.length === 0
      ? []
      : await q
          .select()
          .from(stage_report)
          .where(
            inArray(
              stage_report.delivery_id,
              batches.map((b) => b.id),
            ),
          )
          .orderBy(asc(stage_report.on), asc(stage_report.id))
  const statuses = await q
    .select()
    .from(status_change)
    .where(eq(status_change.commitment_id, id))
    .orderBy(asc(status_change.id))
  const looks = await q
    .select({ on: look.on })
    .from(look)
    .where(eq(look.commitment_id, id))
    .orderBy(asc(look.on))
  const lines = await lineages(
    q,
    statements.map((s) => s.party_id),
  )
  const facts: Facts = {
    kind: row.kind,
    topic: row.topic,
    testability: row.testability,
    life: row.life,
    promisers: parties.promiser.map((p) => p.id),
    beneficiaries: parties.beneficiary.map((p) => p.id),
    targets,
    statements: statements.map((s) => ({
      id: s.id,
      act: s.act,
      said_on: s.said_on,
      account: s.party_id ? (lines.get(s.party_id) ?? [s.party_id]) : [],
      target: s.target_id,
      window: dueOf(s),
    })),
    batches: batches.map((b) => ({
      ...b,
      target: b.target_id,
      stages: stages
        .filter((s) => s.delivery_id === b.id)
        .map((s) => ({ stage: s.stage, on: s.on, statement: s.statement_id })),
    })),
    statuses: statuses.map((s) => ({ fulfilment: s.fulfilment, on: s.on, statements: s.statements })),
    looks: looks.map((l) => l.on),
  }
  return { row, facts, targets, statements, parties }
}
