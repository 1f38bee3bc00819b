/** What the judge needs to know of a commitment, from its rows alone. */
import type { PartyRef } from '#db/ledger-body'
import type { commitment, delivery, stage_report, statement, status_change, target } from '#db/schema/sqlite'
import { dueOf } from '#db/values/due-row'
import type { Facts } from '#domain/ledger'
import type { Lineage, PartyRole } from '#domain/party'

export type CommitmentRow = typeof commitment.$inferSelect
export type TargetRow = typeof target.$inferSelect
export type StatementRow = typeof statement.$inferSelect
export type Loaded = {
  row: CommitmentRow
  facts: Facts
  targets: TargetRow[]
  statements: StatementRow[]
  parties: Readonly<Record<PartyRole, PartyRef[]>>
}

/** A commitment's own rows, each list in the order in which it counts. */
export type Parts = {
  row: CommitmentRow
  parties: Loaded['parties']
  targets: TargetRow[]
  statements: StatementRow[]
  batches: (typeof delivery.$inferSelect)[]
  stages: (typeof stage_report.$inferSelect)[]
  statuses: (typeof status_change.$inferSelect)[]
  looks: string[]
}

export function factsOf(parts: Parts, lines: ReadonlyMap<string, Lineage>): Loaded {
  const { row, parties, targets, statements, batches, stages, statuses, looks } = parts
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
    looks,
  }
  return { row, facts, targets, statements, parties }
}
