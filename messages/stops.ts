/** What stands between short facts of one line: Japanese has full-width signs and no spaces around them. */
import type { Locale } from '#domain/locale'

type Stops = Readonly<Record<'dot' | 'period' | 'colon' | 'comma' | 'semicolon' | 'dash', string>> & {
  brackets: readonly [before: string, after: string]
  quotes: readonly [before: string, after: string]
}

const SPACED: Omit<Stops, 'quotes'> = {
  dot: ' · ',
  period: '. ',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  dash: ' — ',
  brackets: [' (', ')'],
}
const FULL: Stops = {
  dot: '／',
  period: '。',
  colon: '：',
  comma: '、',
  semicolon: '；',
  dash: '：',
  brackets: ['（', '）'],
  quotes: ['「', '」'],
}

export const STOPS: Readonly<Record<Locale, Stops>> = {
  en: { ...SPACED, quotes: ['“', '”'] },
  uk: { ...SPACED, quotes: ['«', '»'] },
  ja: FULL,
}
