/** Where Japanese sentences do and do not end. */
import type { SentenceRules } from '#domain/finder/sentences'

const NEVER = /(?!)/u

export const JA_SENTENCES: SentenceRules = {
  locale: 'ja',
  unfinished: NEVER,
  doubtful: NEVER,
  starters: NEVER,
  goesOn: NEVER,
  lead: /(?:[:：]|(?:以下|次)の[^。]{1,20}(?:一致|合意|確認|決定|発表|実施)[^。]{0,12}。)$/u,
}
