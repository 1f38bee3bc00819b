/** Which colour adds to the words of a standing; the words say everything without it. */
import type { Mark } from '#domain/mark'

export const MARK_TONE: Record<Mark, string> = {
  fulfilled: 'tone-kept',
  under_way: '',
  promised: '',
  possibly_overdue: 'tone-possibly',
  overdue: 'tone-overdue',
  not_judged: 'tone-soft',
}
