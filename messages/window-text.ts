/** A due window as the book reads it, in one line of the reader's words. */
import { DUE_RULES } from '#domain/due-phrase'
import { type DueWindow, isCalendar } from '#domain/due-window'
import type { Words } from '#messages/words'

export function windowText(window: DueWindow, { t, dayShort, chain }: Words): string {
  if (!isCalendar(window)) return t(`codes.due.${window.type}`)
  const rule = DUE_RULES.find((one) => one === window.rule) ?? 'typed'
  const start = dayShort(window.start ?? window.strict_end)
  const days =
    window.start === window.strict_end
      ? start
      : t('commitment.due_read', { start, end: dayShort(window.strict_end) })
  const late = window.generous_end !== window.strict_end
  return chain([
    days,
    late ? t('commitment.due_generous', { day: dayShort(window.generous_end) }) : null,
    t('commitment.due_rule', { rule: t(`codes.rule.${rule}`) }),
  ])
}
