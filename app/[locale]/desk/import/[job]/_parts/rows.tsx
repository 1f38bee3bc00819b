/** Row by row what would happen: tabs by fate as links, a page of rows, the refused ones to take away. */
import type { View } from '#app/_server/view.ts'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { Section } from '#app/_ui/section.tsx'
import { type Job, rowsOf } from '#app/[locale]/desk/import/_job/job.ts'
import type { ValueNames } from '#app/[locale]/desk/import/_job/value-names.ts'
import { FATES, type Fate, type RowFate, TOLD_NEW } from '#domain/import/fate'
import { RefusedGroups } from './refused-groups.tsx'
import { Row, type RowRecord } from './row.tsx'

type Place = RowFate & { position: number }
type Props = {
  view: View
  job: Job
  /** Null for all of them. */
  fate: Fate | null
  rows: readonly Place[]
  next: string | null
  /** By a row's position. */
  records: ReadonlyMap<number, RowRecord>
  names: ValueNames
}

function Tab({ view, on, fate, label }: { view: View; on: boolean; fate: Fate | null; label: string }) {
  const href = view.href(view.path, fate ? { fate } : {})
  return (
    <a
      href={`${href}#rows`}
      aria-current={on ? 'true' : undefined}
      className={`row-link border-b-2 ${on ? 'border-ink font-semibold' : 'border-transparent text-soft hover:text-ink'}`}
    >
      {label}
    </a>
  )
}

export function FateTabs({ view, job: { counts }, fate }: Pick<Props, 'view' | 'job' | 'fate'>) {
  const { t } = view.words
  const label = (name: string, count: number) => t('importing.rows.tab', { fate: name, count })
  return (
    <nav aria-label={t('importing.rows.tabs')} className="no-print mb-3 flex flex-wrap gap-x-6 gap-y-1">
      <Tab
        view={view}
        on={fate === null}
        fate={null}
        label={label(t('importing.rows.all'), rowsOf(counts))}
      />
      {FATES.filter((one) => one === fate || counts[one] > 0).map((one) => (
        <Tab
          key={one}
          view={view}
          on={fate === one}
          fate={one}
          label={label(t(`importing.fates.${one}`), counts[one])}
        />
      ))}
    </nav>
  )
}

export function Rows({ view, job, fate, rows, next, records, names }: Props) {
  const { t } = view.words
  const bulk = job.sort === 'bulk_edit'
  const refused = job.counts.refused > 0 && !bulk && (fate === null || fate === 'refused')
  const untold = job.counts.new > TOLD_NEW && (fate === null || fate === 'new')
  return (
    <Section id="rows" title={t('importing.rows.title')}>
      <FateTabs view={view} job={job} fate={fate} />
      {refused && (
        <p className="mb-3 text-sm">
          <a className="link row-link" href={view.href(`/desk/import/${job.id}/refused.csv`)} download>
            {t('importing.rows.download')}
          </a>{' '}
          <span className="text-soft">{t('importing.rows.download_hint')}</span>
        </p>
      )}
      {refused && <RefusedGroups view={view} job={job} />}
      {untold && (
        <p className="notice mb-3 max-w-[68ch] text-sm">
          {t('importing.rows.untold_lead', { told: TOLD_NEW })}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="text-soft">{t('importing.rows.none')}</p>
      ) : (
        <table className="records stack">
          <thead>
            <tr>
              {!bulk && (
                <th scope="col" className="num w-16 md:pe-6">
                  {t('importing.rows.column.line')}
                </th>
              )}
              <th scope="col">{t('importing.rows.column.record')}</th>
              <th scope="col">{t('importing.rows.column.change')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.position}
                words={view.words}
                job={job}
                row={row}
                tagged={fate === null}
                record={records.get(row.position)}
                names={names}
              />
            ))}
          </tbody>
        </table>
      )}
      <PageLinks view={view} next={next} name="after" />
    </Section>
  )
}
