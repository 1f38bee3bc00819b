/** An instant as readers write it: the day, then hours and minutes, in the book's time zone, which every page names. */
import type { View } from '#app/_server/view.ts'
import { dayIn, timeIn } from '#domain/day'

type Here = Pick<View, 'words' | 'timeZone'>

export const instant = ({ words: { dayShort, t }, timeZone }: Here, at: number): string =>
  t('site.instant', { day: dayShort(dayIn(timeZone, at)), time: timeIn(timeZone, at) })

/** Languages have a word for most zones, summer or winter; others go by their number. A place may have changed its zone. */
export function zoneName({ words: { locale }, timeZone }: Here, now: number): string {
  const dates = locale === 'en' ? 'en-GB' : locale
  const timeZoneName = timeZone === 'UTC' ? 'long' : 'longGeneric'
  const parts = new Intl.DateTimeFormat(dates, { timeZone, timeZoneName }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
