/** Which column is what: guessed from the headers, for a person to look at and to change. */
import type { View } from '#app/_server/view.ts'
import { Form } from '#app/_ui/form/form.tsx'
import { instant } from '#app/_ui/instant.ts'
import { Section } from '#app/_ui/section.tsx'
import { fieldOptions } from '#app/[locale]/desk/import/_job/field-options.ts'
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { FIELDS, KEYS } from '#domain/import/fields'
import type { TableHead } from '#formats/in/table/head'
import { checkRows } from '../_acts/check-rows.ts'
import { Anew } from './anew.tsx'
import { MappingRow } from './mapping-row.tsx'
import { SameForAll } from './same-for-all.tsx'

type Props = { view: View; job: Job; head: TableHead }

/** Texts are missing in all languages at once: they are called by what they have in common. */
const nameOf = ({ view, job }: Props, name: string): string => {
  const own = FIELDS[job.what].some((field) => field.name === name)
  return own ? fieldText(view.words, job.what, name) : fieldText(view.words, job.what, `${name}`)
}

function Missing(props: Props) {
  const { view, job, head } = props
  const { t, list } = view.words
  const known = KEYS[job.what].some((key) => head.columns.some(({ field }) => field === key))
  if (head.missing.length === 0) return <p className="text-soft text-sm">{t('importing.map.complete')}</p>
  const fields = list(head.missing.map((name) => nameOf(props, name)))
  return (
    <p className={`notice text-sm ${known ? '' : 'notice-flaw'}`}>
      {t(known ? 'importing.map.missing' : 'importing.map.missing_all', { fields })}
    </p>
  )
}

/** Proposed as it was set the last time: still to be looked at. */
function Before({ view, job }: Pick<Props, 'view' | 'job'>) {
  const { remembered } = job.options
  if (!remembered) return null
  const when = instant(view, remembered.at)
  return (
    <p className="notice mt-3 max-w-[68ch] text-sm">
      {view.words.t('importing.map.before', { file: remembered.file ?? '', when })}
    </p>
  )
}

export function Mapping(props: Props) {
  const { view, job, head } = props
  const { words } = view
  const { t } = words
  const options = fieldOptions(words, job.what)
  const found = head.columns.some(({ field }) => field !== null)
  return (
    <Section id="columns" title={t('importing.map.title')}>
      <p className="max-w-[68ch]">
        {found ? t('importing.map.lead', { line: head.line }) : t('importing.map.lead_none')}
      </p>
      <Before view={view} job={job} />
      <div className="my-3 max-w-[68ch]">
        <Missing {...props} />
      </div>
      <Anew view={view} job={job} sheets={head.sheets} />
      <Form view={view} action={checkRows} submit={t('importing.map.submit')} className="mt-4 space-y-4">
        <input type="hidden" name="job" value={job.id} />
        <table className="records stack">
          <thead>
            <tr>
              {(['header', 'samples', 'field', 'sure'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`importing.map.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.columns.map((column) => (
              <MappingRow
                key={column.column}
                words={words}
                column={column}
                options={options}
                remembered={job.options.remembered !== undefined}
              />
            ))}
          </tbody>
        </table>
        <SameForAll {...props} />
        <p className="text-soft text-sm">{t('importing.map.safe')}</p>
      </Form>
    </Section>
  )
}
