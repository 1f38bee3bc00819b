/** How many commitments each value of each facet would show, given the rest of the filter. */
import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type LedgerCell, ledgerCells } from '#db/queries/ledger-cells'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { ledger_meeting, ledger_party, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { FACET_NAMES, type Facet, type Filter } from '#domain/filter'
import type { Localized } from '#domain/locale'

/** `name` where the value is a record of the book; codes have their words in the catalogues. */
export type FacetValue = { value: string; count: number; name: Localized | null }
export type FacetCounts = Record<Facet, FacetValue[]>

/** Long lists of parties and meetings are cut: the rest is found by search. */
const LONGEST = 100

type CodeFacet = Exclude<Facet, 'promiser' | 'beneficiary' | 'meeting'>
/** The cells of a view that leaves out one facet; of the whole view where that facet is not set. */
type Cells = (without: Facet) => Promise<LedgerCell[]>

async function byCode(cells: Cells, facet: CodeFacet): Promise<FacetValue[]> {
  const sums = new Map<string, number>()
  for (const cell of await cells(facet)) {
    const value = cell[facet]
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + cell.count)
  }
  return [...sums].map(([value, sum]) => ({ value, count: sum, name: null }))
}

async function byParty(
  q: Q,
  role: 'promiser' | 'beneficiary',
  where: SQL,
  most: number,
): Promise<FacetValue[]> {
  return q
    .select({ value: party.slug, count: count(), name: party.short })
    .from(ledger_party)
    .innerJoin(party, eq(party.id, ledger_party.party_id))
    .where(and(eq(ledger_party.role, role), inArray(ledger_party.commitment_id, idsThat(q, where))))
    .groupBy(party.id)
    .orderBy(desc(count()), party.slug)
    .limit(most)
}

async function byMeeting(q: Q, where: SQL, most: number): Promise<FacetValue[]> {
  return q
    .select({ value: meeting.slug, count: count(), name: meeting.title })
    .from(ledger_meeting)
    .innerJoin(meeting, eq(meeting.id, ledger_meeting.meeting_id))
    .where(inArray(ledger_meeting.commitment_id, idsThat(q, where)))
    .groupBy(meeting.id)
    .orderBy(desc(count()), meeting.slug)
    .limit(most)
}

type Count = (q: Q, where: SQL, cells: Cells, most: number) => Promise<FacetValue[]>
const byOwn =
  (facet: CodeFacet): Count =>
  (_q, _where, cells) =>
    byCode(cells, facet)

const COUNT: Record<Facet, Count> = {
  fulfilment: byOwn('fulfilment'),
  standing: byOwn('standing'),
  kind: byOwn('kind'),
  topic: byOwn('topic'),
  promiser: (q, where, _, most) => byParty(q, 'promiser', where, most),
  beneficiary: (q, where, _, most) => byParty(q, 'beneficiary', where, most),
  meeting: (q, where, _, most) => byMeeting(q, where, most),
  evidence: byOwn('evidence'),
  attested_by: byOwn('attested_by'),
  testability: byOwn('testability'),
}

/** The whole view by one of its facets, however many values that has. */
export const countsBy = (q: Q, facet: Facet, filter: Filter, day: Day): Promise<FacetValue[]> =>
  COUNT[facet](
    q,
    fits(q, filter, day),
    () => ledgerCells(q, fits(q, filter, day), day),
    Number.MAX_SAFE_INTEGER,
  )

export async function facetCounts(q: Q, filter: Filter, day: Day): Promise<FacetCounts> {
  const whole = ledgerCells(q, fits(q, filter, day), day)
  const cells: Cells = (without) =>
    filter.facets[without]?.length ? ledgerCells(q, fits(q, filter, day, without), day) : whole
  const entries: [Facet, FacetValue[]][] = []
  for (const facet of FACET_NAMES)
    entries.push([facet, await COUNT[facet](q, fits(q, filter, day, facet), cells, LONGEST)])
  return Object.fromEntries(entries) as FacetCounts
}
