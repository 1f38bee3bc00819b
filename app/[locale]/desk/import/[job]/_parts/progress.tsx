/** Work under way: how far it is, a button that stops it, and a link that looks again. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { cancelJob } from '../_acts/cancel-job.ts'
import { ActForm } from './act-form.tsx'
import { Watch } from './watch.client.tsx'

type Props = { view: View; job: Job }

function HowFar({ view, job: { progress, total } }: Props) {
  const { t } = view.words
  if (total === null || total === 0) return <p>{t('importing.progress.rows_so_far', { done: progress })}</p>
  const done = Math.min(progress, total)
  return (
    <>
      <progress
        className="capture-progress w-full max-w-md"
        value={done}
        max={total}
        aria-label={t('importing.column.state')}
      >
        {t('importing.progress.share', { share: done / total })}
      </progress>
      <p>{t('importing.progress.rows', { done, total })}</p>
    </>
  )
}

export function Progress({ view, job }: Props) {
  const { t } = view.words
  const writes = job.state === 'approved' || job.state === 'writing'
  const waits = job.state === 'waiting' || job.state === 'approved'
  return (
    <Section id="progress" title={t(`importing.progress.title.${writes ? 'write' : 'check'}`)}>
      <Watch />
      {waits ? <p>{t('importing.progress.waiting')}</p> : <HowFar view={view} job={job} />}
      <p className="mt-2 text-soft text-sm">{t('importing.progress.leave')}</p>
      <div className="mt-4 flex flex-wrap items-start gap-x-6 gap-y-3">
        <ActForm
          view={view}
          job={job.id}
          action={cancelJob}
          submit={t('importing.progress.cancel')}
          name="cancel-"
          quiet
        />
        <a className="link row-link mt-2" href={view.href(view.path)}>
          {t('importing.progress.again')}
        </a>
      </div>
      <p className="field-hint mt-1">{t('importing.progress.cancel_hint')}</p>
    </Section>
  )
}
