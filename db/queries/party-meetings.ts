/** The latest meetings in which a party took part, itself or by somebody who spoke for it. */
import { and, desc, lte, or, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type MeetingItem, meetingItems } from '#db/queries/meeting-list'
import { meeting } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

type Ask = { party: { id: string; slug: string }; day: Day; until: Day | null; limit: number }

/** Both engines can cast these lists to text; what only looks alike is sorted out afterwards. */
export async function partyMeetings(
  q: Q,
  { party: { id, slug }, day, until, limit }: Ask,
): Promise<MeetingItem[]> {
  const holds = (column: unknown, name: string) => sql`cast(${column} as text) like ${`%"${name}"%`}`
  const rows = await q
    .select({ id: meeting.id, parties: meeting.parties, participants: meeting.participants })
    .from(meeting)
    .where(
      and(
        until ? lte(meeting.day, until) : undefined,
        or(holds(meeting.parties, id), holds(meeting.participants, slug), holds(meeting.participants, id)),
      ),
    )
    .orderBy(desc(meeting.day), desc(meeting.id))
    .limit(limit)
  const own = rows.filter(
    (row) => row.parties.includes(id) || row.participants.some((p) => p.party === slug || p.party === id),
  )
  return meetingItems(
    q,
    own.map((row) => row.id),
    day,
  )
}
