/** What would happen, in a sentence, and the decision about it: write it, or throw it away. */
import type { View } from '#app/_server/view.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Section } from '#app/_ui/section.tsx'
import { type Counts, type Job, rowsOf } from '#app/[locale]/desk/import/_job/job.ts'
import { approveJob } from '../_acts/approve-job.ts'
import { cancelJob } from '../_acts/cancel-job.ts'
import { ActForm } from './act-form.tsx'
import { CountsBar } from './counts.tsx'
import { EditionFacts } from './edition.tsx'

type Props = { view: View; job: Job }

/** So many of what goes are named. */
const FEW = 10

const writing = ({ counts, gone }: Job) => {
  if (counts.new > 0) return counts.changed > 0 ? 'both' : 'new'
  return counts.changed > 0 ? 'changed' : gone.count > 0 ? 'gone' : null
}

function nothingOf({ new: _, changed: __, same, refused }: Counts) {
  return refused === 0 ? 'all_same' : same === 0 ? 'all_refused' : 'nothing'
}

function Decide({ view, job }: Props) {
  const { t } = view.words
  const { counts, gone } = job
  const writes = writing(job)
  return (
    <>
      {writes === null && <p className="notice mt-4">{t(`importing.plan.${nothingOf(counts)}`)}</p>}
      {gone.count > 0 && (
        <p className="notice mt-4 max-w-[68ch]">
          {t('importing.plan.gone', { count: gone.count, names: gone.names.slice(0, FEW).join(', ') })}
        </p>
      )}
      {writes !== null && counts.refused > 0 && (
        <p className="mt-3 max-w-[68ch]">{t('importing.plan.left_out', { refused: counts.refused })}</p>
      )}
      <div className="mt-5 flex flex-wrap items-start gap-x-4 gap-y-3">
        {writes !== null && (
          <ActForm
            view={view}
            job={job.id}
            action={approveJob}
            submit={t(`importing.plan.write.${writes}`, {
              new: counts.new,
              changed: counts.changed,
              gone: gone.count,
            })}
            name="write-"
          />
        )}
        <ActForm
          view={view}
          job={job.id}
          action={cancelJob}
          submit={t('importing.plan.discard')}
          name="discard-"
          quiet
        />
      </div>
    </>
  )
}

export function Plan({ view, job }: Props) {
  const { t } = view.words
  const sentence = job.sort === 'bulk_edit' ? 'bulk_sentence' : 'sentence'
  return (
    <Section id="plan" title={t('importing.plan.title')}>
      <FlawList flaws={job.flaws} words={view.words} />
      <p className="max-w-[68ch] font-serif text-xl">
        {t(`importing.plan.${sentence}`, { records: rowsOf(job.counts), ...job.counts })}
      </p>
      <CountsBar counts={job.counts} words={view.words} />
      <EditionFacts job={job} words={view.words} />
      <p className="mt-3 font-semibold">{t('importing.plan.nothing_yet')}</p>
      <Decide view={view} job={job} />
      {job.options.head && (
        <p className="mt-3">
          <a className="link row-link" href={view.href(view.path, { columns: '1' })}>
            {t('importing.map.again')}
          </a>
        </p>
      )}
    </Section>
  )
}
