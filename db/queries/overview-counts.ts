/** The counts behind the overview's sentence and its marks, for the lines that fit a filter on a day. */
import { and, count, countDistinct, desc, eq, lte, max } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits, standingSql } from '#db/queries/ledger-conditions'
import { document, ledger, ledger_meeting, ledger_party, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Filter } from '#domain/filter'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { type Mark, markOn } from '#domain/mark'
import type { Standing } from '#domain/standing'
import type { Fulfilment } from '#domain/status'

export type Cell = { kind: Kind; mark: Mark; standing: Standing; fulfilment: Fulfilment; count: number }

export type OverviewCounts = {
  total: number
  cells: Cell[]
  notLooked: number
  meetings: number
  parties: { slug: string; short: Localized }[]
  partyTotal: number
  documents: number
  latestDocument: Day | null
}

/** More names than this are a number in the sentence. */
const NAMED = 3

async function cellsOf(q: Q, filter: Filter, day: Day): Promise<Cell[]> {
  const standing = standingSql(day)
  const rows = await q
    .select({ kind: ledger.kind, base: ledger.mark, standing, fulfilment: ledger.fulfilment, count: count() })
    .from(ledger)
    .where(fits(q, filter, day))
    .groupBy(ledger.kind, ledger.mark, standing, ledger.fulfilment)
  return rows.map(({ base, ...row }) => ({ ...row, mark: markOn(base, row.standing) }))
}

async function partiesOf(q: Q, filter: Filter, day: Day) {
  return q
    .select({ slug: party.slug, short: party.short })
    .from(ledger)
    .innerJoin(
      ledger_party,
      and(eq(ledger_party.commitment_id, ledger.commitment_id), eq(ledger_party.role, 'promiser')),
    )
    .innerJoin(party, eq(party.id, ledger_party.party_id))
    .where(fits(q, filter, day))
    .groupBy(party.id)
    .orderBy(desc(count()), party.slug)
    .limit(NAMED + 1)
}

export async function overviewCounts(q: Q, filter: Filter, day: Day): Promise<OverviewCounts> {
  const cells = await cellsOf(q, filter, day)
  const where = fits(q, filter, day)
  const [looked] = await q
    .select({ n: count() })
    .from(ledger)
    .where(and(where, eq(ledger.evidence, 'not_looked')))
  const [met] = await q
    .select({ n: countDistinct(ledger_meeting.meeting_id) })
    .from(ledger)
    .innerJoin(ledger_meeting, eq(ledger_meeting.commitment_id, ledger.commitment_id))
    .innerJoin(meeting, and(eq(meeting.id, ledger_meeting.meeting_id), lte(meeting.day, day)))
    .where(where)
  const [published] = await q
    .select({ n: count(), latest: max(document.published_on) })
    .from(document)
    .where(lte(document.published_on, day))
  const named = await partiesOf(q, filter, day)
  const [all] =
    named.length <= NAMED
      ? [{ n: named.length }]
      : await q
          .select({ n: countDistinct(ledger_party.party_id) })
          .from(ledger)
          .innerJoin(
            ledger_party,
            and(eq(ledger_party.commitment_id, ledger.commitment_id), eq(ledger_party.role, 'promiser')),
          )
          .where(where)
  return {
    total: cells.reduce((sum, cell) => sum + cell.count, 0),
    cells,
    notLooked: looked?.n ?? 0,
    meetings: met?.n ?? 0,
    parties: named.slice(0, NAMED),
    partyTotal: all?.n ?? 0,
    documents: published?.n ?? 0,
    latestDocument: published?.latest ?? null,
  }
}
