/** A filter as conditions on the ledger, on a day. */
import { and, eq, exists, gt, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { STILL_KNOWN } from '#db/projection'
import type { Q } from '#db/q'
import { ledger, ledger_meeting, ledger_party, meeting, party } from '#db/schema/sqlite'
import { holdsWords } from '#db/search'
import type { Day } from '#domain/day'
import { FACET_NAMES, type Facet, type Filter } from '#domain/filter'
import { FOREVER } from '#domain/ledger'
import type { Standing } from '#domain/standing'

/** The lines that hold on the day, as the book knows it now. */
/** A line that still stands does so on the calendar's last day too. */
const stands = (day: Day): SQL =>
  day === FOREVER ? eq(ledger.until, FOREVER) : (and(gt(ledger.until, day), lte(ledger.from, day)) as SQL)
export const linesOn = (day: Day): SQL => and(eq(ledger.known_to, STILL_KNOWN), stands(day)) as SQL

/** Where a line stands on the day: the kept days compared with it. */
export const standingSql = (day: Day): SQL<Standing> => sql<Standing>`case
  when ${ledger.settled} is not null then ${ledger.settled}
  when ${day} >= ${ledger.overdue_from} then 'overdue'
  when ${day} >= ${ledger.possibly_from} then 'possibly_overdue'
  when ${day} >= ${ledger.soon_from} then 'due_soon'
  else 'not_due' end`

const hasParty = (q: Q, role: 'promiser' | 'beneficiary', slugs: readonly string[]): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(ledger_party)
      .innerJoin(party, eq(party.id, ledger_party.party_id))
      .where(
        and(
          eq(ledger_party.commitment_id, ledger.commitment_id),
          eq(ledger_party.role, role),
          inArray(party.slug, [...slugs]),
        ),
      ),
  )

const hasMeeting = (q: Q, slugs: readonly string[]): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(ledger_meeting)
      .innerJoin(meeting, eq(meeting.id, ledger_meeting.meeting_id))
      .where(and(eq(ledger_meeting.commitment_id, ledger.commitment_id), inArray(meeting.slug, [...slugs]))),
  )

type Column = typeof ledger.kind
const among = (column: unknown, values: readonly string[]): SQL =>
  inArray(column as Column, [...values] as never)

/** How each facet asks the ledger. */
const ASK: Record<Facet, (q: Q, day: Day, values: readonly string[]) => SQL> = {
  fulfilment: (_, __, values) => among(ledger.fulfilment, values),
  standing: (_, day, values) => sql`${standingSql(day)} in ${values}`,
  kind: (_, __, values) => among(ledger.kind, values),
  topic: (_, __, values) => among(ledger.topic, values),
  promiser: (q, _, values) => hasParty(q, 'promiser', values),
  beneficiary: (q, _, values) => hasParty(q, 'beneficiary', values),
  meeting: (q, _, values) => hasMeeting(q, values),
  evidence: (_, __, values) => among(ledger.evidence, values),
  attested_by: (_, __, values) => among(ledger.attested_by, values),
  testability: (_, __, values) => among(ledger.testability, values),
}

/** Lines on a day that fit a filter; `without` leaves one facet out, for its own counts. */
export function fits(q: Q, filter: Filter, day: Day, without?: Facet): SQL {
  const parts: SQL[] = [linesOn(day)]
  if (filter.q) parts.push(holdsWords(filter.q) ?? sql`1 = 0`)
  for (const facet of FACET_NAMES) {
    const values = filter.facets[facet]
    if (values?.length && facet !== without) parts.push(ASK[facet](q, day, values))
  }
  return and(...parts) as SQL
}

/** The commitments of lines, as a list of ids: an engine never pairs every line with every party. */
export const idsThat = (q: Q, where: SQL) => q.select({ id: ledger.commitment_id }).from(ledger).where(where)
