/** The form that brings a table in: what its rows are, and the file. */
import type { View } from '#app/_server/view.ts'
import { Radios } from '#app/_ui/form/choice.client.tsx'
import { Day, Select, Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { choices } from '#db/queries/choices'
import { IMPORTABLE } from '#domain/import/job'
import { IN, type InName } from '#formats/in/index'
import { MEGABYTE } from '#formats/in/source'
import { bringTable } from './action.ts'
import { FILE_LIMIT } from './chosen-file.ts'
import { FileField } from './file-field.client.tsx'

const FORMATS = Object.keys(IN) as InName[]
const ACCEPT = [
  ...new Set(
    FORMATS.flatMap((name) => [...IN[name].extensions.map((one) => `.${one}`), ...IN[name].mediaTypes]),
  ),
].join(',')

export async function BringForm({ view }: { view: View }) {
  const { documents } = offersOf(await choices(view.q), view.words)
  const { t } = view.words
  const limit = { limit: FILE_LIMIT / MEGABYTE }
  return (
    <Form view={view} action={bringTable} submit={t('importing.submit')} className="space-y-6">
      <Radios
        name="what"
        legend={t('importing.field.what')}
        chosen={['commitments']}
        options={IMPORTABLE.map((value) => ({
          value,
          label: t(`importing.kinds.${value}`),
          hint: t(`importing.kind_hints.${value}`),
        }))}
      />
      <FileField
        label={t('importing.field.file')}
        hint={t('importing.file_hint', limit)}
        accept={ACCEPT}
        limit={FILE_LIMIT}
        words={{ too_large: t('problems.table_too_large', limit), again: t('importing.file_again') }}
      />
      <Select
        name="format"
        label={t('importing.field.format')}
        className="max-w-md"
        empty={t('importing.formats.auto')}
        optional
        options={FORMATS.map((value) => ({ value, label: t(`importing.formats.${value}`) }))}
      />
      <More title={t('importing.dataset_more')} hint={t('importing.dataset_hint')} fields={['dataset.']}>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Text name="dataset.name" label={t('importing.field.dataset')} optional />
          <Text name="dataset.publisher" label={t('importing.field.publisher')} optional />
          <Day name="dataset.as_of" label={t('importing.field.dataset_day')} optional />
        </div>
      </More>
      <More title={t('importing.source_more')} hint={t('importing.source_hint')} fields={['document']}>
        <Lists offers={{ documents }} />
        <Named
          name="document"
          label={t('importing.field.document')}
          className="max-w-xl"
          list={listId('documents')}
          optional
        />
      </More>
    </Form>
  )
}
