/** What stands between short facts of one line: Japanese has full-width signs and no spaces around them. */
import type { Locale } from '#domain/locale'

type Stops = Readonly<
  Record<'space' | 'dot' | 'period' | 'colon' | 'comma' | 'semicolon' | 'dash', string>
> & {
  brackets: readonly [before: string, after: string]
  quotes: readonly [before: string, after: string]
}

const SPACED: Omit<Stops, 'quotes'> = {
  space: ' ',
  dot: ' · ',
  period: '. ',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  dash: ' — ',
  brackets: [' (', ')'],
}
const FULL: Stops = {
  space: '',
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

/** An abbreviation's own stop ends the sentence too. */
export const oneStop = (text: string): string => text.replace(/(\sр\.)\.(?!\.)/gu, '$1')
