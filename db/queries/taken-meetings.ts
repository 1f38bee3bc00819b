/** All meetings that a table is asked for, latest first, with the persons who met. */
import { inArray } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { type MeetingItem, meetingList } from '#db/queries/meeting-list'
import { allPages, asking, chosen, fitting, idsOf, partiesBy } from '#db/queries/taken-names'
import { ledger_meeting, meeting } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

async function withPeople(q: Q, items: readonly MeetingItem[]) {
  const rows = await q
    .select({ id: meeting.id, participants: meeting.participants })
    .from(meeting)
    .where(inArray(meeting.id, idsOf(items)))
  const parties = await partiesBy(
    q,
    rows.flatMap((row) => row.participants.map((one) => one.party)),
  )
  const people = inOrderOf(idsOf(items), rows)
  return items.map((item, at) => ({
    ...item,
    participants: (people[at]?.participants ?? []).map(({ name, office, party: of }) => ({
      name,
      office,
      party: parties.get(of) ?? null,
    })),
  }))
}
export type TakenMeeting = Awaited<ReturnType<typeof withPeople>>[number]

export async function* takenMeetings(q: Q, asked: Asked): AsyncGenerator<readonly TakenMeeting[]> {
  const tied = () =>
    inArray(
      meeting.id,
      q
        .select({ id: ledger_meeting.meeting_id })
        .from(ledger_meeting)
        .where(inArray(ledger_meeting.commitment_id, fitting(q, asked))),
    )
  const among = chosen(asked, tied)
  const pages = allPages((cursor) => meetingList(q, { ...asking(asked), until: asked.asOf, among, cursor }))
  for await (const items of pages) yield await withPeople(q, items)
}
