/** A new commitment's facts, put together from the rows that an act has just written. */
import {
  type CommitmentRow,
  factsOf,
  type Loaded,
  type Parts,
  type StatementRow,
  type TargetRow,
} from '#db/facts'
import type { PartyRef } from '#db/ledger-body'
import type { ManyFinder } from '#db/many/finder'
import type { Sides } from '#db/verbs/parts'
import type { Lineage } from '#domain/party'

/** The rows of one commitment that did not exist before. */
export type Fresh = {
  row: CommitmentRow
  sides: Sides
  targets: TargetRow[]
  statements: StatementRow[]
  quotes: { id: string; exact: string }[]
}

export const freshOf = (row: CommitmentRow): Fresh => ({
  row,
  sides: { promisers: [], beneficiaries: [], channels: [] },
  targets: [],
  statements: [],
  quotes: [],
})

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function refsOf(find: ManyFinder, ids: readonly string[]): Promise<PartyRef[]> {
  const all = await find.parties()
  return ids.flatMap((id) => {
    const row = all.get(id)
    return row ? [{ id, slug: row.slug, name: row.name, short: row.short, iati_ref: row.iati_ref }] : []
  })
}

/** As `loadFacts` would read it back. */
export async function loadedOf(find: ManyFinder, fresh: Fresh): Promise<Loaded> {
  const { row, sides } = fresh
  const parts: Parts = {
    row,
    parties: {
      promiser: await refsOf(find, sides.promisers),
      beneficiary: await refsOf(find, sides.beneficiaries),
      channel: await refsOf(find, sides.channels),
    },
    targets: fresh.targets.toSorted((a, b) => a.position - b.position || before(a.id, b.id)),
    statements: fresh.statements.toSorted((a, b) => before(a.said_on, b.said_on) || before(a.id, b.id)),
    batches: [],
    stages: [],
    statuses: [],
    looks: [],
  }
  const lines = new Map<string, Lineage>()
  for (const { party_id } of parts.statements)
    if (party_id && !lines.has(party_id)) lines.set(party_id, await find.lineage(party_id))
  return factsOf(parts, lines)
}

export const quotesOf = ({ quotes }: Fresh): string[] =>
  quotes.toSorted((a, b) => before(a.id, b.id)).map((one) => one.exact)
