/** The imports and edits of many, latest first: who, when, which file, what became of it. */
import type { View } from '#app/_server/view.ts'
import { instant } from '#app/_ui/instant.ts'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { JobLine } from '#app/[locale]/desk/import/_job/job.ts'
import { FATES } from '#domain/import/fate'

type Props = { view: View; jobs: readonly JobLine[]; total: number; next: string | null }

function Row({ view, job }: { view: View; job: JobLine }) {
  const { words } = view
  const { t, chain } = words
  const counts = FATES.filter((fate) => job.counts[fate] > 0).map((fate) =>
    t(`importing.few.${fate}`, { count: job.counts[fate] }),
  )
  return (
    <tr>
      <th scope="row">
        <a className="link break-all" href={view.href(`/desk/import/${job.id}`)}>
          {job.file_name ?? t('importing.bulk_name')}
        </a>
        <span className="block text-soft text-xs">{instant(view, job.created_at)}</span>
      </th>
      <td data-label={t('importing.column.what')}>{t(`importing.kinds.${job.what}`)}</td>
      <td data-label={t('importing.column.by')}>{job.by}</td>
      <td data-label={t('importing.column.state')}>{t(`importing.states.${job.state}`)}</td>
      <td data-label={t('importing.column.rows')}>{counts.length > 0 ? chain(counts) : '–'}</td>
    </tr>
  )
}

export function JobList({ view, jobs, total, next }: Props) {
  const { t } = view.words
  return (
    <Section id="imports" title={t('importing.list')} note={total > 0 && t('importing.shown', { total })}>
      {jobs.length === 0 ? (
        <p className="text-soft">{t('importing.none')}</p>
      ) : (
        <table className="records stack">
          <thead>
            <tr>
              {(['file', 'what', 'by', 'state', 'rows'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`importing.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <Row key={job.id} view={view} job={job} />
            ))}
          </tbody>
        </table>
      )}
      <PageLinks view={view} next={next} />
    </Section>
  )
}
