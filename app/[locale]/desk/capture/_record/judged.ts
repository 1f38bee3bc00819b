/** What the finder says of a sentence, in the reader's words, with the record that it would make. */

import {
  type Prefilling,
  prefill,
  SAID,
  unknownNames,
  type Values,
} from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Candidate } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { Span } from '#domain/citation'
import { readDuePhrase } from '#domain/due-phrase'
import type { Found, Reason } from '#domain/finder/found'
import { quotable } from '#domain/quotable'
import type { Act } from '#domain/statement'
import { reasonText } from '#messages/reason'
import { windowText } from '#messages/window-text'
import type { Words } from '#messages/words'

/** From this score on the book says so. */
const SURE = [
  ['high', 0.8],
  ['good', 0.6],
  ['even', 0.4],
  ['low', 0],
] as const

function sureText(score: number, { t, number }: Words): string {
  const level = SURE.find(([, from]) => score >= from)?.[0] ?? 'low'
  return t(`capture.sure.${level}`, { score: number(Math.round(score * 100) / 100) })
}

/** Points below nothing speak against. */
const whyText = (reason: Reason, words: Words): string =>
  reason.points < 0
    ? words.t('capture.against', { reason: reasonText(reason, words) })
    : reasonText(reason, words)

/** The window that the book would keep: days set by hand, else the phrase as its own table reads it. */
function keptWindow(found: Found, values: Values, setting: Prefilling) {
  return values[`${SAID}due.strict_end`] ? found.due : readDuePhrase(found.due.phrase ?? '', setting.day)
}

/** A report is no new promise: it adds to one, as a delivery or as a total of money. */
function tiedAct({ label, money }: Found): Act {
  if (label !== 'delivery') return 'restates'
  return money.some((one) => one.measure === 'claimed_total') ? 'claims_total' : 'reports_delivery'
}

export function judged(found: Found, setting: Prefilling, words: Words): Candidate {
  const values = prefill(found, setting)
  return {
    start: found.start,
    end: found.end,
    label: found.label,
    sure: sureText(found.score, words),
    why: found.why.map((reason) => whyText(reason, words)),
    values,
    act: tiedAct(found),
    due: found.due.phrase ? windowText(keptWindow(found, values, setting), words) : '',
    unknown: unknownNames(found),
  }
}

/** Words that the finder says nothing of: a quotation, and everything else for a person to fill in. */
export const unjudged = (passage: Span, quote: Span, setting: Prefilling): Candidate => {
  const { start, end } = quotable(setting.text, quote)
  return {
    start: passage.start,
    end: passage.end,
    label: null,
    sure: '',
    why: [],
    values: {
      topic: 'other',
      testability: 'testable',
      [`${SAID}modality`]: 'announced',
      [`${SAID}party`]: setting.account,
      [`${SAID}quote.exact`]: setting.text.slice(start, end),
    },
    act: 'restates',
    due: '',
    unknown: [],
  }
}
