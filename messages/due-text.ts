/** A due window as said and as read, in the reader's words. */
import { type DueWindow, isCalendar } from '#domain/due-window'
import type { Words } from '#messages/words'

/** A day needs no words beside it. */
const isItself = ({ phrase, start, strict_end }: DueWindow): boolean =>
  phrase === strict_end && start === strict_end

/** "“next fall” → by 30 Nov 2025"; without a calendar reading only the phrase and what sort of due it is. */
export function dueText(due: DueWindow, words: Words): string {
  const phrase = due.phrase && !isItself(due) ? words.t('commitments.phrase', { phrase: due.phrase }) : ''
  if (!isCalendar(due)) return phrase ? `${phrase}` : words.t(`codes.due.${due.type}`)
  const end = words.t('commitments.by_day', { day: words.dayShort(due.strict_end) })
  return phrase ? `${phrase} → ${end}` : end
}
