/** An instant as readers write it: the day, then hours and minutes, in UTC. */
import type { Words } from '#messages/words'

export const instant = ({ day }: Words, at: number): string => {
  const [date = '', time = ''] = new Date(at).toISOString().split('T')
  return `${day(date)}, ${time.slice(0, 5)}`
}
