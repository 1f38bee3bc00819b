/** The language of a text, where its letters or its commonest words leave no doubt. */
import { isLocale, type Locale } from '#domain/locale'

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length

/** Commonest little words; a text of one language has few of another's. */
const ENGLISH = /\b(the|of|and|to|in|that|for|with|will|is)\b/gi

export function textLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000).replace(/[^\p{L}\p{M}'’ ]+/gu, ' ')
  if (sample.trim().length < 20) return null
  if (share(sample, /[ぁ-んァ-ヶ]/g) > 0.1) return 'ja'
  if (share(sample, /[Ѐ-ӿ]/g) > 0.6) {
    const ukrainian = share(sample, /[іїєґ]/gi)
    const russian = share(sample, /[ыэъё]/gi)
    if (ukrainian > 0.02 && russian < ukrainian / 10) return 'uk'
    return russian > 0.01 && ukrainian < russian / 10 ? 'ru' : null
  }
  const words = sample.split(/\s+/).filter(Boolean).length
  return (sample.match(ENGLISH)?.length ?? 0) > words * 0.12 ? 'en' : null
}

/** The letters that a language of the book is written with. */
const LETTERS: Record<Locale, RegExp> = {
  en: /\p{Script=Latin}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
}

/** A text that has hardly a letter of the language it is said to be in; of other languages nothing is known. */
export function isAnotherLanguage(text: string, language: string): boolean {
  if (!isLocale(language)) return false
  const letters = text.slice(0, 20_000).replace(/\P{L}+/gu, '')
  return letters.length >= 20 && share(letters, LETTERS[language]) < 0.1
}
