/** The language of a document: its code, chosen from a list of names, because few know the code of every language. */
import type { View } from '#app/_server/view.ts'
import { Text } from '#app/_ui/form/field.client.tsx'
import { languageName } from '#app/_ui/language-name.ts'
import { LOCALES } from '#domain/locale'

/** Those of the states and organisations that promises are made between; any other is typed as its code. */
const OTHERS =
  'ar bg cs da de el es et fa fi fr he hi hr hu hy id it ka kk ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv th tr uz vi zh'.split(
    ' ',
  )

type Props = { view: View; name: string; value?: string; optional?: boolean }

export function LanguageField({ view, name, value, optional }: Props) {
  const { t, locale } = view.words
  const list = `languages-${name}`
  const order = new Intl.Collator(locale)
  const others = OTHERS.map((code) => ({ code, label: languageName(code, locale) }))
  others.sort((a, b) => order.compare(a.label, b.label))
  const own = LOCALES.map((code) => ({ code, label: languageName(code, locale) }))
  return (
    <div>
      <Text
        name={name}
        label={t('desk.field.language')}
        hint={t('desk.hint.language')}
        value={value}
        maxLength={3}
        list={list}
        optional={optional}
      />
      <datalist id={list}>
        {[...own, ...others].map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </datalist>
    </div>
  )
}
