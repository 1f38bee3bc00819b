/** A document as JSON: who published what, where it is, and how much of the book rests on it. */
import { z } from 'zod'
import type { Day } from '#domain/day'
import type { Locale, Localized } from '#domain/locale'
import * as v from '#formats/json/values'
import { type Statement, statementJson, statementShape } from '#formats/statement-json'

type Named = { slug: string; name: Localized }
const TRANSLATIONS = ['none', 'official', 'provisional', 'unknown'] as const
type Document = {
  slug: string
  title: string
  published_on: Day
  language: string
  translation: (typeof TRANSLATIONS)[number]
  url: string | null
  publisher: Named
  quotations: number
  promises: number
}
type InFull = {
  issuer: Named | null
  meeting: { slug: string; title: Localized } | null
  statements: readonly Statement[]
  attached: { text: string; sha256: string; attached_at: number } | null
}

export const documentShape = z
  .strictObject({
    slug: v.slug,
    title: z.string(),
    published_on: v.day,
    language: z.string(),
    translation: z.enum(TRANSLATIONS).meta({ id: 'Translation' }),
    url: z.string().nullable(),
    publisher: v.named,
    quotations: v.count,
    commitments: v.count,
  })
  .meta({ id: 'Document' })

export const documentInFullShape = documentShape
  .extend({
    issuer: v.named.nullable(),
    meeting: v.titled.nullable(),
    statements: z.array(statementShape),
    text: z.strictObject({ sha256: z.string(), characters: v.count, attached_at: v.instant }).nullable(),
  })
  .meta({ id: 'DocumentInFull' })

export const documentJson = (document: Document, locale: Locale): z.input<typeof documentShape> => ({
  slug: document.slug,
  title: document.title,
  published_on: document.published_on,
  language: document.language,
  translation: document.translation,
  url: document.url,
  publisher: v.namedIn(document.publisher, locale),
  quotations: document.quotations,
  commitments: document.promises,
})

export const documentInFullJson = (
  document: Document,
  { issuer, meeting, statements, attached }: InFull,
  locale: Locale,
): z.input<typeof documentInFullShape> => ({
  ...documentJson(document, locale),
  issuer: issuer && v.namedIn(issuer, locale),
  meeting: meeting && v.titledIn(meeting, locale),
  statements: statements.map((said) => statementJson(said, locale)),
  text: attached && {
    sha256: attached.sha256,
    characters: attached.text.length,
    attached_at: v.instantOf(attached.attached_at),
  },
})
