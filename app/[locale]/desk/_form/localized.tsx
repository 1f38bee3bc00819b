/** A text in the reader's language, and the same in the other languages of the book. */
import type { View } from '#app/_server/view.ts'
import { Text, TextArea } from '#app/_ui/form/field.client.tsx'
import { languageName } from '#app/[locale]/desk/_form/language-name.ts'
import { LOCALES, type Localized } from '#domain/locale'

type Name = 'title' | 'settling' | 'note' | 'name' | 'short' | 'town'
type Props<L> = {
  view: View
  /** The field's path in the verb's input, without the language. */
  name: string
  label: L
  hint?: string
  value?: Localized | null | undefined
  optional?: boolean
  long?: boolean
}

const inputOf = (long: boolean | undefined) => (long ? TextArea : Text)

export function InOwn({
  view,
  name,
  label,
  hint,
  value,
  optional = true,
  long,
}: Props<Name | 'item' | 'unit' | 'label'>) {
  const Input = inputOf(long)
  return (
    <Input
      name={`${name}.${view.locale}`}
      label={view.words.t(`desk.field.${label}`)}
      hint={hint}
      value={value?.[view.locale]}
      optional={optional}
    />
  )
}

export function InOthers({ view, name, label, value, long }: Props<Name>) {
  const { t } = view.words
  const Input = inputOf(long)
  return LOCALES.filter((locale) => locale !== view.locale).map((locale) => (
    <Input
      key={locale}
      name={`${name}.${locale}`}
      label={t(`desk.field.${label}_in`, { language: languageName(locale, view.locale) })}
      value={value?.[locale]}
      lang={locale}
      optional
    />
  ))
}
