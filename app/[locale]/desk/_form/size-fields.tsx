/** How much: a number, how exactly it was said, and a second one for a range. */
import type { View } from '#app/_server/view.ts'
import { Select, Text } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { SAID } from '#app/[locale]/desk/_inputs/size.ts'

export function SizeFields({ view, at = '' }: { view: View; at?: string }) {
  const { t } = view.words
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <Select
        name={`${at}qualifier`}
        label={t('desk.field.qualifier')}
        options={codeOptions(view.words, 'qualifier', SAID)}
        value="exactly"
        optional
      />
      <Text
        name={`${at}low`}
        inputMode="decimal"
        label={t('desk.field.number')}
        hint={t('desk.hint.number')}
        optional
      />
      <Text
        name={`${at}high`}
        inputMode="decimal"
        label={t('desk.field.number_to')}
        hint={t('desk.hint.number_to')}
        optional
      />
    </div>
  )
}
