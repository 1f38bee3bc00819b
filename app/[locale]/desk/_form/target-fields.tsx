/** What exactly is promised: a thing with a number, or an amount of money. */
import type { View } from '#app/_server/view.ts'
import { Select, Text } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { SizeFields } from '#app/[locale]/desk/_form/size-fields.tsx'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'

const AT = 'targets.0.'

export function TargetFields({ view }: { view: View }) {
  const { words } = view
  const { t } = words
  return (
    <More
      title={t('desk.group.target')}
      hint={t('desk.group.target_hint')}
      fields={[AT]}
      usual={['exactly', 'pledge', 'not_said']}
    >
      <InOwn view={view} name={`${AT}item`} label="item" />
      <SizeFields view={view} at={AT} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <InOwn view={view} name={`${AT}unit`} label="unit" />
        <Select
          name={`${AT}role`}
          label={t('desk.field.role')}
          options={codeOptions(words, 'role', PROVIDER_ROLES)}
          value="not_said"
          optional
        />
        <Text
          name={`${AT}currency`}
          label={t('desk.field.currency')}
          hint={t('desk.hint.currency')}
          maxLength={3}
          optional
        />
        <Select
          name={`${AT}measure`}
          label={t('desk.field.measure')}
          options={codeOptions(words, 'measure', MEASURES)}
          value="pledge"
          optional
        />
      </div>
    </More>
  )
}
