/** One page of the meetings, latest first, each with how many promises the book ties to it. */
import { and, count, desc, eq, inArray, lt, lte, or, type SQL } from 'drizzle-orm'
import { inOrderOf, type NamePageAsk, namePage } from '#db/name-page'
import type { Q } from '#db/q'
import { linesOn } from '#db/queries/ledger-conditions'
import type { Named } from '#db/queries/statement-lines'
import { ledger, ledger_meeting, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'

export type MeetingItem = {
  id: string
  slug: string
  title: Localized
  day: Day
  until: Day | null
  place: Localized
  parties: Named[]
  promises: number
}
export type MeetingList = { items: MeetingItem[]; total: number; next: string | null }

/** `until` leaves out what took place later; null also shows what is planned. `among` is one more condition. */
type Ask = NamePageAsk & { day: Day; until: Day | null; among?: SQL | undefined }

export async function meetingItems(q: Q, ids: readonly string[], day: Day): Promise<MeetingItem[]> {
  if (ids.length === 0) return []
  const rows = await q
    .select()
    .from(meeting)
    .where(inArray(meeting.id, [...ids]))
  const partyIds = [...new Set(rows.flatMap((row) => row.parties))]
  const parties = partyIds.length === 0 ? [] : await q.select().from(party).where(inArray(party.id, partyIds))
  const counts = await q
    .select({ id: ledger_meeting.meeting_id, promises: count() })
    .from(ledger_meeting)
    .innerJoin(ledger, eq(ledger.commitment_id, ledger_meeting.commitment_id))
    .where(and(linesOn(day), inArray(ledger_meeting.meeting_id, [...ids])))
    .groupBy(ledger_meeting.meeting_id)
  return inOrderOf(ids, rows).map((row) => ({
    ...row,
    parties: inOrderOf(row.parties, parties),
    promises: counts.find((one) => one.id === row.id)?.promises ?? 0,
  }))
}

export async function meetingList(q: Q, { day, until, among, ...ask }: Ask): Promise<MeetingList> {
  const held = and(until ? lte(meeting.day, until) : undefined, among)
  const page = await namePage(
    {
      sorting: 'meetings',
      descending: true,
      async load(after, limit) {
        const beyond = after
          ? or(
              lt(meeting.day, String(after.key)),
              and(eq(meeting.day, String(after.key)), lt(meeting.id, after.id)),
            )
          : undefined
        const rows = q
          .select({ id: meeting.id, key: meeting.day, title: meeting.title, place: meeting.place })
          .from(meeting)
          .where(and(held, beyond))
          .orderBy(desc(meeting.day), desc(meeting.id))
        return (await (limit === null ? rows : rows.limit(limit))).map((row) => ({
          ...row,
          texts: [...Object.values(row.title), ...Object.values(row.place)],
        }))
      },
      async count() {
        const [counted] = await q.select({ total: count() }).from(meeting).where(held)
        return counted?.total ?? 0
      },
    },
    ask,
  )
  return { items: await meetingItems(q, page.ids, day), total: page.total, next: page.next }
}
