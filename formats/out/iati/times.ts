/** When an activity begins and ends, as planned and as happened, and how far it is. */
import { type Day, earliestDay } from '#domain/day'
import { begunOn } from '#domain/delivery'
import type { DueWindow } from '#domain/due-window'
import type { Locale } from '#domain/locale'
import { FULFILMENTS } from '#domain/status'
import { IMPLEMENTATION, LIFE_STATUSES, PIPELINE, STATUSES } from '#formats/out/iati/codes'
import type { ActivityFacts } from '#formats/out/iati/facts'
import { inEvery, narratives, tag } from '#formats/out/iati/tags'

export const statusOf = ({ line, batches }: ActivityFacts): string => {
  const recorded = LIFE_STATUSES[line.life] ?? STATUSES[line.fulfilment]
  const begun = batches.some(({ stages }) => begunOn(line.kind, stages) !== null)
  return recorded === PIPELINE && begun ? IMPLEMENTATION : recorded
}

/** The day the promise was first made, as far as the book knows; there is always one. */
export function firstDay({ line, batches }: ActivityFacts): Day {
  const days = batches.flatMap(({ stages }) => stages.map(({ on }) => on))
  const heard = line.first_said_on ?? earliestDay(days) ?? line.last_looked_on
  return heard ?? new Date(line.updated_at).toISOString().slice(0, 10)
}

/** From when until when it is to be done: the window as said, from the first promise on where no beginning was. */
export function plannedOf(facts: ActivityFacts): { start: Day; end: Day | null } {
  const { due } = facts.line
  const end = due.strict_end ?? due.generous_end
  const start = due.start ?? firstDay(facts)
  return { start: end !== null && start > end ? end : start, end }
}

/** A period needs both ends: where none was said, it is what is known up to the as-of day. */
export function periodOf(facts: ActivityFacts, day: Day): { start: Day; end: Day; open: boolean } {
  const { start, end } = plannedOf(facts)
  return { start, end: end ?? (day > start ? day : start), open: end === null }
}

const saidOf = ({ phrase, strict_end, generous_end }: DueWindow) =>
  inEvery((words) =>
    words.chain([
      phrase ? words.t('commitment.due_as_said', { phrase }) : null,
      strict_end && generous_end && generous_end > strict_end
        ? words.t('exports.at_latest', { day: words.day(generous_end) })
        : null,
    ]),
  )

export function dates(facts: ActivityFacts, locale: Locale): string {
  const { line, batches } = facts
  const planned = plannedOf(facts)
  const begun = earliestDay(batches.flatMap(({ stages }) => begunOn(line.kind, stages) ?? []))
  const ended = FULFILMENTS[line.fulfilment].done ? line.fulfilled_on : null
  const date = (type: string, day: Day | null, inside = '') =>
    day === null ? '' : tag('activity-date', { type, 'iso-date': day }, inside)
  return [
    date('1', planned.start),
    // What was seen to begin only after it was fulfilled began on a day that nobody recorded.
    date('2', begun !== null && ended !== null && begun > ended ? null : begun),
    date('3', planned.end, narratives(saidOf(line.due), locale)),
    date('4', ended),
  ].join('')
}
