/** The counts behind the overview's sentence and its marks, for the lines that fit a filter on a day. */
import { and, count, countDistinct, desc, eq, inArray, lte, max, type SQL } from 'drizzle-orm'
import type { Q } from '#db/q'
import { ledgerCells } from '#db/queries/ledger-cells'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { document, ledger_meeting, ledger_party, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Evidence } from '#domain/evidence'
import type { Filter } from '#domain/filter'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { type Mark, markOn } from '#domain/mark'
import { OPEN_STANDINGS, type Standing } from '#domain/standing'
import type { Fulfilment } from '#domain/status'

export type Cell = { kind: Kind; mark: Mark; standing: Standing; fulfilment: Fulfilment; count: number }

export type OverviewCounts = {
  total: number
  cells: Cell[]
  /** Open, and nobody has looked for proof. */
  notLooked: number
  meetings: number
  /** The promises that belong to a meeting. */
  met: number
  parties: { slug: string; short: Localized }[]
  partyTotal: number
  documents: number
  latestDocument: Day | null
}

/** More names than this are a number in the sentence. */
const NAMED = 3

async function partiesOf(q: Q, where: SQL) {
  return q
    .select({ slug: party.slug, short: party.short })
    .from(ledger_party)
    .innerJoin(party, eq(party.id, ledger_party.party_id))
    .where(and(eq(ledger_party.role, 'promiser'), inArray(ledger_party.commitment_id, idsThat(q, where))))
    .groupBy(party.id)
    .orderBy(desc(count()), party.slug)
    .limit(NAMED + 1)
}

async function countParties(q: Q, where: SQL): Promise<number> {
  const [all] = await q
    .select({ n: countDistinct(ledger_party.party_id) })
    .from(ledger_party)
    .where(and(eq(ledger_party.role, 'promiser'), inArray(ledger_party.commitment_id, idsThat(q, where))))
  return all?.n ?? 0
}

async function countMeetings(q: Q, where: SQL, day: Day): Promise<{ meetings: number; met: number }> {
  const [met] = await q
    .select({
      meetings: countDistinct(ledger_meeting.meeting_id),
      met: countDistinct(ledger_meeting.commitment_id),
    })
    .from(ledger_meeting)
    .innerJoin(meeting, and(eq(meeting.id, ledger_meeting.meeting_id), lte(meeting.day, day)))
    .where(inArray(ledger_meeting.commitment_id, idsThat(q, where)))
  return met ?? { meetings: 0, met: 0 }
}

/** A promise that is settled or not to be judged waits for nobody to look. */
const isUnseen = ({ evidence, standing }: { evidence: Evidence; standing: Standing }): boolean =>
  evidence === 'not_looked' && OPEN_STANDINGS.includes(standing)

export async function overviewCounts(q: Q, filter: Filter, day: Day): Promise<OverviewCounts> {
  const where = fits(q, filter, day)
  const found = await ledgerCells(q, where, day)
  const cells = found.map(({ mark: base, ...cell }) => ({ ...cell, mark: markOn(base, cell.standing) }))
  const [published] = await q
    .select({ n: count(), latest: max(document.published_on) })
    .from(document)
    .where(lte(document.published_on, day))
  const named = await partiesOf(q, where)
  const sum = (some: readonly { count: number }[]) => some.reduce((total, cell) => total + cell.count, 0)
  return {
    total: sum(cells),
    cells,
    notLooked: sum(cells.filter(isUnseen)),
    ...(await countMeetings(q, where, day)),
    parties: named.slice(0, NAMED),
    partyTotal: named.length <= NAMED ? named.length : await countParties(q, where),
    documents: published?.n ?? 0,
    latestDocument: published?.latest ?? null,
  }
}
