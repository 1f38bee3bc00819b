/** How it ended: what is in the book now, and the way to undo it; or that nothing has changed. */
import type { View } from '#app/_server/view.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import type { Importable } from '#domain/import/job'
import { undoJob } from '../_acts/undo-job.ts'
import { ActForm } from './act-form.tsx'
import { CountsBar } from './counts.tsx'
import { EditionFacts } from './edition.tsx'

type Props = { view: View; job: Job }

/** Where the records stand that it wrote. */
const PLACES: Readonly<Record<Importable, string>> = {
  commitments: '/commitments?sort=-updated',
  deliveries: '/commitments?sort=-updated',
  parties: '/parties',
  flows: '/flows',
}

function Undo({ view, job }: Props) {
  const { t } = view.words
  return (
    <details className="mt-5 border border-rule bg-sheet px-4 py-2">
      <summary className="cursor-pointer py-1 font-medium">{t('importing.undo.title')}</summary>
      <p className="mt-1 mb-3 max-w-[68ch]">{t('importing.undo.lead')}</p>
      <div className="mb-2">
        <ActForm view={view} job={job.id} action={undoJob} submit={t('importing.undo.submit')} name="undo-" />
      </div>
    </details>
  )
}

export function Done({ view, job }: Props) {
  const { t } = view.words
  const { counts, seq } = job
  const brought = job.sort === 'import'
  const written = t(brought ? 'importing.done.sentence' : 'importing.done.bulk_sentence', { ...counts })
  return (
    <Section id="done" title={t(brought ? 'importing.done.title' : 'importing.done.bulk_title')}>
      <p className="max-w-[68ch] font-serif text-xl" role="status">
        {seq === null ? t('importing.done.nothing') : written}
      </p>
      <CountsBar counts={counts} words={view.words} />
      <EditionFacts job={job} words={view.words} />
      {seq !== null && (
        <>
          <p className="mt-3 flex flex-wrap gap-x-6">
            <a className="link row-link" href={view.href(PLACES[job.what])}>
              {t(`importing.done.see.${job.what}`)}
            </a>
            <span className="text-soft">{t('importing.done.history', { seq })}</span>
          </p>
          <Undo view={view} job={job} />
        </>
      )}
    </Section>
  )
}

export function Ended({ view, job }: Props) {
  const { t } = view.words
  const how = job.state === 'cancelled' || job.state === 'undone' ? job.state : 'failed'
  return (
    <section className="section mt-10">
      <div className="notice" role="status">
        <p>{t(`importing.ended.${how}`)}</p>
      </div>
      <div className="mt-4">
        <FlawList flaws={job.flaws} words={view.words} />
      </div>
      {job.sort === 'import' && (
        <p>
          <a className="button" href={view.href('/desk/import')}>
            {t('importing.ended.again')}
          </a>
        </p>
      )}
    </section>
  )
}
