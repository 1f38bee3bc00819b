/** A statement as JSON: who said what, when, on which promise, and the exact words with a link that opens them. */
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { type Statement as Words, statementJson as wordsJson } from '#formats/evidence-json'

export type Statement = Words & {
  target: string | null
  commitment: { slug: string; title: Localized } | null
}

export const statementJson = (said: Statement, locale: Locale) => ({
  ...wordsJson(said, locale),
  commitment: said.commitment && {
    slug: said.commitment.slug,
    title: inLocale(said.commitment.title, locale).text,
  },
  target: said.target,
})
