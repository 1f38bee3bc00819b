/** Reads the file in another way: as other records, another sheet, by the habits of another language. */
import type { View } from '#app/_server/view.ts'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { languageName } from '#app/_ui/language-name.ts'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { IMPORTABLE } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { readAnew } from '../_acts/read-anew.ts'

type Props = { view: View; job: Job; sheets: readonly string[] }

export function Anew({ view, job, sheets }: Props) {
  const { t, locale } = view.words
  return (
    <details className="border border-rule bg-sheet px-4 py-2" open={sheets.length > 1}>
      <summary className="cursor-pointer py-1 font-medium">{t('importing.map.anew')}</summary>
      <Form
        view={view}
        action={readAnew}
        submit={t('importing.map.anew_submit')}
        quiet
        name="anew-"
        className="my-2 space-y-3"
      >
        <input type="hidden" name="job" value={job.id} />
        <p className="field-hint">{t('importing.map.anew_hint')}</p>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {sheets.length > 1 && (
            <Select
              name="sheet"
              label={t('importing.field.sheet')}
              value={job.options.sheet ?? job.options.head?.sheet ?? sheets[0] ?? ''}
              options={sheets.map((value) => ({ value, label: value }))}
            />
          )}
          <Select
            name="what"
            label={t('importing.field.what')}
            value={job.what}
            options={IMPORTABLE.map((value) => ({ value, label: t(`importing.kinds.${value}`) }))}
          />
          <Select
            name="habits"
            label={t('importing.field.habits')}
            hint={t('importing.map.habits_hint')}
            value={job.options.locale}
            options={LOCALES.map((value) => ({ value, label: languageName(value, locale) }))}
          />
        </div>
      </Form>
    </details>
  )
}
