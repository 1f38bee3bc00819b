/** A meeting as JSON: when, where, who met, and how many promises the book ties to it. */
import { z } from 'zod'
import type { Day } from '#domain/day'
import type { Locale, Localized } from '#domain/locale'
import * as v from '#formats/json/values'

type Named = { slug: string; name: Localized }
type Meeting = {
  slug: string
  title: Localized
  day: Day
  until: Day | null
  place: Localized
  parties: readonly Named[]
  promises: number
}
type Participant = { name: Localized; office: Localized; party: Named | null }

export const meetingShape = z
  .strictObject({
    slug: v.slug,
    title: z.string(),
    day: v.day,
    until: v.day.nullable(),
    place: z.string(),
    parties: z.array(v.named),
    commitments: v.count,
  })
  .meta({ id: 'Meeting' })

export const meetingInFullShape = meetingShape
  .extend({
    participants: z.array(
      z.strictObject({ name: z.string(), office: z.string(), party: v.named.nullable() }),
    ),
  })
  .meta({ id: 'MeetingInFull' })

export const meetingJson = (meeting: Meeting, locale: Locale): z.input<typeof meetingShape> => ({
  slug: meeting.slug,
  title: v.textIn(meeting.title, locale),
  day: meeting.day,
  until: meeting.until,
  place: v.textIn(meeting.place, locale),
  parties: meeting.parties.map((party) => v.namedIn(party, locale)),
  commitments: meeting.promises,
})

export const meetingInFullJson = (
  meeting: Meeting,
  participants: readonly Participant[],
  locale: Locale,
): z.input<typeof meetingInFullShape> => ({
  ...meetingJson(meeting, locale),
  participants: participants.map(({ name, office, party }) => ({
    name: v.textIn(name, locale),
    office: v.textIn(office, locale),
    party: party && v.namedIn(party, locale),
  })),
})
