/** A document as JSON: who published what, where it is, and how much of the book rests on it. */
import { inLocale, type Locale, type Localized } from '#domain/locale'

type Document = {
  slug: string
  title: string
  published_on: string
  language: string
  translation: string
  url: string | null
  publisher: { slug: string; name: Localized }
  quotations: number
  promises: number
}

export const documentJson = (document: Document, locale: Locale) => ({
  slug: document.slug,
  title: document.title,
  published_on: document.published_on,
  language: document.language,
  translation: document.translation,
  url: document.url,
  publisher: { slug: document.publisher.slug, name: inLocale(document.publisher.name, locale).text },
  quotations: document.quotations,
  commitments: document.promises,
})
