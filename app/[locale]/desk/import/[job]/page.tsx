/** One import or edit of many: its columns, its progress, what would happen, what has happened. */
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { answered } from '#app/_server/answered.tsx'
import { wakeJobs } from '#app/_server/jobs.ts'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Search, type View } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { instant } from '#app/_ui/instant.ts'
import { PageHead } from '#app/_ui/page-head.tsx'
import { isMoving, type Job, rowsOf } from '#app/[locale]/desk/import/_job/job.ts'
import { jobOf } from '#app/[locale]/desk/import/_job/reads.ts'
import { valueNames } from '#app/[locale]/desk/import/_job/value-names.ts'
import { type JobRow, jobRows } from '#db/queries/job-rows'
import { linesBySlug } from '#db/queries/lines-by-slug'
import { rowRecords } from '#db/queries/row-records'
import { FATES } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { Done, Ended } from './_parts/ended.tsx'
import { Mapping } from './_parts/mapping.tsx'
import { Plan } from './_parts/plan.tsx'
import { Progress } from './_parts/progress.tsx'
import type { RowRecord } from './_parts/row.tsx'
import { Rows } from './_parts/rows.tsx'
import { Warnings } from './_parts/warnings.tsx'

type Props = { params: Promise<{ locale: string; job: string }>; searchParams: Search }

/** Rows of one page. */
const LIMIT = 100

/** What a state shows at its top; `columns` goes back to the columns before anything is written. */
function stateOf(view: View, job: Job, columns: boolean): ReactNode {
  const { state } = job
  const given = { view, job }
  const { head } = job.options
  if (head && (state === 'mapping' || (state === 'planned' && columns)))
    return <Mapping {...given} head={head} />
  if (isMoving(state)) return <Progress {...given} />
  if (state === 'done') return <Done {...given} />
  if (state === 'planned') return <Plan {...given} />
  return <Ended view={view} job={job} />
}

/** Where a record of a kind has its page. */
const PLACES: Readonly<Record<Importable, string>> = {
  commitments: '/commitments',
  deliveries: '/commitments',
  parties: '/parties',
  flows: '/flows',
}

async function recordsShown(
  view: View,
  { what, format, file_name, seq, kept: options }: Job,
  rows: readonly JobRow[],
): Promise<ReadonlyMap<number, RowRecord>> {
  const found = await rowRecords(view.q, { what, format, file_name, seq, options }, rows)
  const slugs = what === 'commitments' ? [...found.values()] : []
  const titles = new Map((await linesBySlug(view.q, slugs, view.day)).map((line) => [line.slug, line.title]))
  const record = (name: string) => ({ href: view.href(`${PLACES[what]}/${name}`), title: titles.get(name) })
  return new Map([...found].map(([position, name]) => [position, record(name)]))
}

async function rowsShown(view: View, job: Job): Promise<ReactNode> {
  const shown = job.state === 'planned' || job.state === 'done' || job.state === 'undone'
  if (!shown || rowsOf(job.counts) === 0) return null
  const asked = view.params.get('fate')
  const fate = FATES.find((one) => one === asked) ?? null
  const after = Number(view.params.get('after')) || null
  const { rows, next } = await jobRows(view.q, job.id, { fate: fate ?? undefined, after, limit: LIMIT })
  const records = await recordsShown(view, job, rows)
  const names = await valueNames(view, rows)
  const to = next === null ? null : String(next)
  return <Rows view={view} job={job} fate={fate} rows={rows} next={to} records={records} names={names} />
}

export default answered(async function Import({ params, searchParams }: Props) {
  const { job: id } = await params
  const view = await openView(params, searchParams, `/desk/import/${id}`)
  await requireRole(view, 'import_table')
  const job = await jobOf(view.q, id)
  if (!job) notFound()
  // Where a thread has died, looking at its job begins it anew.
  if (isMoving(job.state)) wakeJobs()
  const { words } = view
  const { t } = words
  const columns = job.state === 'planned' && view.params.has('columns')
  const title = job.file_name ?? t('importing.bulk_name')
  const begun = { name: job.by, when: instant(view, job.created_at) }
  return (
    <Frame view={view} active="desk">
      <title>{`${title} · ${t('site.name')}`}</title>
      <PageHead
        view={view}
        title={title}
        up={[
          { path: '/desk', label: t('site.nav.desk') },
          { path: '/desk/import', label: t('importing.title') },
        ]}
      >
        {[
          t(`importing.kinds.${job.what}`),
          job.format ? t(`importing.formats.${job.format as 'csv'}`) : null,
          t(job.sort === 'import' ? 'importing.brought' : 'importing.begun', begun),
        ]
          .filter((one) => one !== null)
          .join(words.stops.dot)}
      </PageHead>
      {stateOf(view, job, columns)}
      {!columns && <Warnings view={view} warnings={job.warnings} />}
      {!columns && (await rowsShown(view, job))}
    </Frame>
  )
})
