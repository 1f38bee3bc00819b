/** The name of a language in the reader's own. */
import type { Locale } from '#domain/locale'

export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}
