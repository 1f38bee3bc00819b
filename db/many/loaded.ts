/** A new commitment's facts, put together from the rows that an act has just written. */
import {
  type CommitmentRow,
  factsOf,
  type Loaded,
  type Parts,
  type StatementRow,
  type TargetRow,
} from '#db/facts-of'
import type { PartyRef } from '#db/ledger-body'
import type { citation } from '#db/schema/sqlite'
import type { Refs, Sides } from '#db/verbs/part-rows'
import type { Lineage } from '#domain/party'

/** The rows of one commitment that did not exist before. */
export type Fresh = {
  row: CommitmentRow
  sides: Sides
  refs: Refs | null
  targets: TargetRow[]
  statements: { row: StatementRow; citation: typeof citation.$inferSelect }[]
}

export const freshOf = (row: CommitmentRow): Fresh => ({
  row,
  sides: { promisers: [], beneficiaries: [], channels: [] },
  refs: null,
  targets: [],
  statements: [],
})

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** As `loadFacts` would read it back. */
export function loadedOf(
  { row, sides, targets, statements }: Fresh,
  parties: ReadonlyMap<string, PartyRef>,
  lines: ReadonlyMap<string, Lineage>,
): Loaded {
  const refs = (ids: readonly string[]): PartyRef[] => ids.flatMap((id) => parties.get(id) ?? [])
  const parts: Parts = {
    row,
    parties: {
      promiser: refs(sides.promisers),
      beneficiary: refs(sides.beneficiaries),
      channel: refs(sides.channels),
    },
    targets: targets.toSorted((a, b) => a.position - b.position || before(a.id, b.id)),
    statements: statements
      .map((one) => one.row)
      .sort((a, b) => before(a.said_on, b.said_on) || before(a.id, b.id)),
    batches: [],
    stages: [],
    statuses: [],
    looks: [],
  }
  return factsOf(parts, lines)
}

export const quotesOf = ({ statements }: Fresh): string[] =>
  statements
    .map((one) => one.citation)
    .sort((a, b) => before(a.id, b.id))
    .map((one) => one.exact)
