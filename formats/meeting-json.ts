/** A meeting as JSON: when, where, who met, and how many promises the book ties to it. */
import { inLocale, type Locale, type Localized } from '#domain/locale'

type Meeting = {
  slug: string
  title: Localized
  day: string
  until: string | null
  place: Localized
  parties: readonly { slug: string; name: Localized }[]
  promises: number
}

export const meetingJson = (meeting: Meeting, locale: Locale) => ({
  slug: meeting.slug,
  title: inLocale(meeting.title, locale).text,
  day: meeting.day,
  until: meeting.until,
  place: inLocale(meeting.place, locale).text,
  parties: meeting.parties.map(({ slug, name }) => ({ slug, name: inLocale(name, locale).text })),
  commitments: meeting.promises,
})
