/** What the book says of a promise, field by field, for comparing with what an editor typed. */
import type { View } from '#app/_server/view.ts'
import type { ConflictRow } from '#app/[locale]/desk/_form/conflict.client.tsx'
import { languageName } from '#app/[locale]/desk/_form/language-name.ts'
import type { CommitmentView } from '#db/queries/commitment-by-slug'
import { LOCALES } from '#domain/locale'

type CodeField = 'topic' | 'testability' | 'life'
type Codes = Record<CodeField, Record<string, string>>

export function editRows(view: View, row: CommitmentView['row'], codes: Codes): ConflictRow[] {
  const { t } = view.words
  const texts = (['title', 'settling', 'note'] as const).flatMap((field) =>
    LOCALES.map((locale) => ({
      label:
        locale === view.locale
          ? t(`desk.field.${field}`)
          : t(`desk.field.${field}_in`, { language: languageName(locale, view.locale) }),
      name: `${field}.${locale}`,
      theirs: row[field]?.[locale] ?? '',
    })),
  )
  const sorted = (['topic', 'testability', 'life'] as const).map((field) => ({
    label: t(`desk.field.${field}`),
    name: field,
    theirs: codes[field][row[field]] ?? row[field],
    codes: codes[field],
  }))
  return [...texts, ...sorted]
}
