/** Where a promise stands never denies what is recorded of it. */
import { expect, test } from 'vitest'
import { standingText } from '#messages/standing-text'
import { wordsFor } from '#messages/words'

test.each([
  ['uk', 'overdue', 'partly_fulfilled', 'Строк минув, виконано частково'],
  ['uk', 'overdue', 'not_known', 'Строк минув, виконання не підтверджено'],
  ['uk', 'possibly_overdue', 'partly_fulfilled', 'Строк, можливо, минув; виконано частково'],
  ['ja', 'overdue', 'partly_fulfilled', '期限経過、一部履行'],
  ['ja', 'overdue', 'in_progress', '期限経過、履行は未確認'],
  ['en', 'overdue', 'partly_fulfilled', 'Past its date, partly fulfilled'],
  ['en', 'not_due', 'partly_fulfilled', 'Not due yet'],
  ['en', 'no_date', 'partly_fulfilled', 'No date'],
] as const)('%s: %s, recorded as %s', (locale, standing, fulfilment, told) => {
  expect(standingText({ standing, fulfilment }, wordsFor(locale))).toBe(told)
})
