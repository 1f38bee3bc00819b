/** How a row of a language's contexts is written: its flags once, then rule, place, points and source. */
import type { Context, Place } from '#domain/finder/rule'

export const contextRow =
  (flags: string) =>
  (
    rule: string,
    place: Place,
    points: number,
    source: string,
    only: Pick<Context, 'label' | 'cues'> = {},
  ): Context => ({ rule, place, points, pattern: new RegExp(source, flags), ...only })
