/** What is recorded has happened: its day has begun somewhere on Earth. */

import type { Hand } from '#db/verbs/verb'
import { type Day, dayIn } from '#domain/day'
import { problem } from '#domain/problem'

/** The first time zone in which a day begins. */
const FIRST = 'Pacific/Kiritimati'

export function requirePast({ at }: Hand, day: Day, field: string): void {
  if (day > dayIn(FIRST, at)) throw problem('day_in_future', field, { value: day })
}
