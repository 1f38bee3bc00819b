/** An instant as readers write it: the day, then hours and minutes, in UTC. */
import type { Words } from '#messages/words'

export const instant = ({ day, t }: Words, at: number): string => {
  const [date = '', time = ''] = new Date(at).toISOString().split('T')
  return t('site.instant', { day: day(date), time: time.slice(0, 5) })
}
