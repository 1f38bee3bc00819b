/** How many commitments each value of each facet would show, given the rest of the filter. */
import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits, standingSql } from '#db/queries/ledger-conditions'
import { ledger, ledger_meeting, ledger_party, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { FACET_NAMES, type Facet, type Filter } from '#domain/filter'
import type { Localized } from '#domain/locale'

/** `name` where the value is a record of the book; codes have their words in the catalogues. */
export type FacetValue = { value: string; count: number; name: Localized | null }
export type FacetCounts = Record<Facet, FacetValue[]>

/** Long lists of parties and meetings are cut: the rest is found by search. */
const LONGEST = 100

const COLUMNS = {
  fulfilment: ledger.fulfilment,
  kind: ledger.kind,
  topic: ledger.topic,
  evidence: ledger.evidence,
  attested_by: ledger.attested_by,
  testability: ledger.testability,
} as const

async function byColumn(q: Q, column: SQL | typeof ledger.kind, where: SQL): Promise<FacetValue[]> {
  const rows = await q
    .select({ value: column as typeof ledger.kind, count: count() })
    .from(ledger)
    .where(where)
    .groupBy(column as typeof ledger.kind)
  return rows.filter((row) => row.value !== null).map((row) => ({ ...row, name: null }))
}

/** As a list of ids, so that an engine never pairs every line with every party. */
const linesThat = (q: Q, where: SQL) => q.select({ id: ledger.commitment_id }).from(ledger).where(where)

async function byParty(q: Q, role: 'promiser' | 'beneficiary', where: SQL): Promise<FacetValue[]> {
  return q
    .select({ value: party.slug, count: count(), name: party.short })
    .from(ledger_party)
    .innerJoin(party, eq(party.id, ledger_party.party_id))
    .where(and(eq(ledger_party.role, role), inArray(ledger_party.commitment_id, linesThat(q, where))))
    .groupBy(party.id)
    .orderBy(desc(count()), party.slug)
    .limit(LONGEST)
}

async function byMeeting(q: Q, where: SQL): Promise<FacetValue[]> {
  return q
    .select({ value: meeting.slug, count: count(), name: meeting.title })
    .from(ledger_meeting)
    .innerJoin(meeting, eq(meeting.id, ledger_meeting.meeting_id))
    .where(inArray(ledger_meeting.commitment_id, linesThat(q, where)))
    .groupBy(meeting.id)
    .orderBy(desc(count()), meeting.slug)
    .limit(LONGEST)
}

const COUNT: { [F in Facet]: (q: Q, where: SQL, day: Day) => Promise<FacetValue[]> } = {
  fulfilment: (q, where) => byColumn(q, COLUMNS.fulfilment as never, where),
  standing: (q, where, day) => byColumn(q, standingSql(day), where),
  kind: (q, where) => byColumn(q, COLUMNS.kind as never, where),
  topic: (q, where) => byColumn(q, COLUMNS.topic as never, where),
  promiser: (q, where) => byParty(q, 'promiser', where),
  beneficiary: (q, where) => byParty(q, 'beneficiary', where),
  meeting: (q, where) => byMeeting(q, where),
  evidence: (q, where) => byColumn(q, COLUMNS.evidence as never, where),
  attested_by: (q, where) => byColumn(q, COLUMNS.attested_by as never, where),
  testability: (q, where) => byColumn(q, COLUMNS.testability as never, where),
}

export async function facetCounts(q: Q, filter: Filter, day: Day): Promise<FacetCounts> {
  const entries: [Facet, FacetValue[]][] = []
  for (const facet of FACET_NAMES)
    entries.push([facet, await COUNT[facet](q, fits(q, filter, day, facet), day)])
  return Object.fromEntries(entries) as FacetCounts
}
