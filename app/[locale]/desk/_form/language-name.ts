/** A language by its name in the reader's own. */
import type { Locale } from '#domain/locale'

export const languageName = (language: Locale, reader: Locale): string =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
