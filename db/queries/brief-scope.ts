/** What a brief is about: its meeting or parties, the meeting since which it tells, and which lines belong to it. */
import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type MeetingView, meetingBySlug } from '#db/queries/meeting-by-slug'
import { type PartyView, partyBySlug } from '#db/queries/party-by-slug'
import type { Named } from '#db/queries/statement-lines'
import { ledger, ledger_party, meeting } from '#db/schema/sqlite'
import { type BriefAsked, briefKind } from '#domain/brief-asked'
import { isAhead, sinceDay } from '#domain/brief-since'
import type { BriefSubject } from '#domain/brief-subject'
import type { Day } from '#domain/day'
import { withFacet } from '#domain/filter'
import { problem } from '#domain/problem'

export type BriefScope = BriefSubject<Named> & { where: SQL }

const among = (q: Q, role: 'promiser' | 'beneficiary', parties: readonly string[]): SQL =>
  inArray(
    ledger.commitment_id,
    q
      .select({ id: ledger_party.commitment_id })
      .from(ledger_party)
      .where(and(eq(ledger_party.role, role), inArray(ledger_party.party_id, [...parties]))),
  )

/** One of them promised, another one was promised it; a party counts with all that belong to it. */
function between(q: Q, households: readonly string[][]): SQL {
  const ways = households.map((own, at) => {
    const others = households.flatMap((one, n) => (n === at ? [] : one))
    return and(among(q, 'promiser', own), among(q, 'beneficiary', others))
  })
  return or(...ways) ?? sql`1 = 0`
}

const SEARCHED = 50

/** The last meeting before a day at which at least two of the households sat. */
async function lastMeeting(q: Q, households: readonly string[][], before: Day) {
  const ids = households.flat()
  if (households.length < 2) return null
  const rows = await q
    .select({
      slug: meeting.slug,
      title: meeting.title,
      day: meeting.day,
      until: meeting.until,
      parties: meeting.parties,
    })
    .from(meeting)
    .where(
      and(
        lt(meeting.day, before),
        or(...ids.map((id) => sql`cast(${meeting.parties} as text) like ${`%"${id}"%`}`)),
      ),
    )
    .orderBy(desc(meeting.day), desc(meeting.id))
    .limit(SEARCHED)
  const sat = (row: { parties: string[] }, own: readonly string[]) =>
    own.some((id) => row.parties.includes(id))
  return rows.find((row) => households.filter((own) => sat(row, own)).length > 1) ?? null
}

async function partyOf(q: Q, slug: string): Promise<PartyView> {
  const found = await partyBySlug(q, slug)
  if (!found) throw problem('not_found_name', 'pair', { value: slug })
  return found
}

async function meetingOf(q: Q, slug: string | null): Promise<MeetingView | null> {
  if (slug === null) return null
  const found = await meetingBySlug(q, slug)
  if (!found) throw problem('not_found_name', 'meeting', { value: slug })
  return found
}

export async function briefScope(q: Q, asked: BriefAsked): Promise<BriefScope> {
  const { day, filter } = asked
  const found = await meetingOf(q, asked.meeting)
  const ahead = found !== null && isAhead(found.row, day)
  const slugs = found ? found.parties.map(({ slug }) => slug) : (asked.pair ?? [])
  const parties = await Promise.all(slugs.map((slug) => partyOf(q, slug)))
  const households = parties.map(({ household }) => household)
  const over = found && !ahead ? found.row : null
  const previous = over ?? (await lastMeeting(q, households, day))
  return {
    kind: briefKind(asked),
    meeting: found && { ...found.row, ahead },
    parties: parties.map(({ row }) => row),
    since: asked.since ?? sinceDay(day, previous),
    sinceMeeting: asked.since === null ? previous : null,
    where: over
      ? fits(q, withFacet(filter, 'meeting', [over.slug]), day)
      : (and(fits(q, filter, day), asked.pair || ahead ? between(q, households) : undefined) as SQL),
  }
}
