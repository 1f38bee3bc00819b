/** The languages that the finder reads, each by its own tables. */
import { EN } from '#domain/finder/en/index'
import { JA } from '#domain/finder/ja/index'
import type { Language } from '#domain/finder/language'
import { UK } from '#domain/finder/uk/index'

export const LANGUAGES: Readonly<Record<string, Language>> = { en: EN, ja: JA, uk: UK }

/** English rules read a text in another language: they find what is quoted in English, and nothing else. */
export const languageOf = (code: string): Language => LANGUAGES[code] ?? EN
