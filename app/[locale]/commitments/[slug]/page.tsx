/** One commitment: where it stands, what was said, what was delivered, and what would settle it. */

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeliveryStepsFigure } from '#app/_charts/delivery-steps/index.tsx'
import { answered } from '#app/_server/answered.tsx'
import { book } from '#app/_server/book.ts'
import { openView, type Search, type View } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Disagreements } from '#app/_ui/disagreements.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Section } from '#app/_ui/section.tsx'
import { type CommitmentView, commitmentBySlug } from '#db/queries/commitment-by-slug'
import { ladderOf } from '#domain/kind'
import { may } from '#domain/permission'
import { sidesText } from '#messages/sides-text'
import { Aside } from './_parts/aside.tsx'
import { Ladder } from './_parts/ladder.tsx'
import { Related } from './_parts/related.tsx'
import { Reported } from './_parts/reported.tsx'
import { Said } from './_parts/said.tsx'
import { Strip } from './_parts/strip.tsx'
import { Targets } from './_parts/targets.tsx'
import { Window } from './_parts/window.tsx'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const words = await wordsOf(params)
  const found = await commitmentBySlug((await book()).read, slug, '9999-01-01')
  return { title: found ? words.text(found.line.title) : words.t('site.not_found_title') }
}

export default answered(async function CommitmentPage({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/commitments/${slug}`)
  const found = await commitmentBySlug(view.q, slug, view.day)
  if (!found) notFound()
  return (
    <Frame view={view} active="commitments">
      <Head found={found} view={view} />
      <Strip line={found.line} view={view} />
      <div className="mt-10 grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Story found={found} view={view} />
        <Aside found={found} view={view} />
      </div>
    </Frame>
  )
})

const DONE = ['status', 'look', 'statement', 'batch', 'stage', 'link', 'edit', 'commitment'] as const

function Head({ found: { line, statements }, view }: { found: CommitmentView; view: View }) {
  const { t, text, foreign } = view.words
  const done = DONE.find((one) => one === view.params.get('done'))
  const meeting = statements.find((said) => said.meeting)?.meeting
  return (
    <>
      {done && (
        <p className="notice mb-6" role="status">
          {t(`commitment.done.${done}`)}
        </p>
      )}
      <nav aria-label={t('site.breadcrumb')} className="text-sm">
        <a className="link row-link" href={view.href('/commitments')}>
          {t('site.nav.commitments')}
        </a>
        {' / '}
        <a className="link row-link" href={view.href('/commitments', { kind: line.kind })}>
          {t(`codes.kind.${line.kind}`)}
        </a>
      </nav>
      <h1 className="mt-2 font-semibold text-3xl leading-tight" {...foreign(line.title)}>
        {text(line.title)}
      </h1>
      <p className="mt-2 text-soft">
        {sidesText(line, view)}
        {view.words.stops.dot}
        {t(`codes.topic.${line.topic}`)}
        {meeting && (
          <>
            {view.words.stops.dot}
            <a className="link row-link" href={view.href(`/meetings/${meeting.slug}`)}>
              {t('commitment.said_at', { meeting: text(meeting.title) })}
            </a>
          </>
        )}
      </p>
      {line.contradiction && (
        <p className="notice notice-flaw mt-4">
          <strong>{t('commitment.contradiction')}</strong>
          {view.words.stops.period}
          {t(`codes.contradiction.${line.contradiction}`)}
        </p>
      )}
    </>
  )
}

function Story({ found, view }: { found: CommitmentView; view: View }) {
  const { t, day } = view.words
  const { line } = found
  const writes = view.viewer !== null && may(actorOf(view.viewer), 'report_stage')
  // An outcome is done or not: steps show sizes.
  const countable = line.targets.filter(
    (target) => target.form !== 'outcome' && found.deliveries.some((batch) => batch.target === target.id),
  )
  const stage = t(`codes.stage.${ladderOf(line.kind).deliveredFrom as 'held'}`)
  return (
    <div>
      <Section
        id="said"
        title={t('commitment.said')}
        className="mt-0"
        note={
          line.first_said_on &&
          t('commitment.said_note', { count: line.statements, first: day(line.first_said_on) })
        }
      >
        <Said found={found} view={view} />
      </Section>
      {found.disagreements.length > 0 && (
        <Section id="disagree" title={t('commitment.disagree')}>
          <Disagreements pairs={found.disagreements} view={view} />
        </Section>
      )}
      <Section id="targets" title={t('commitment.targets')}>
        <Targets line={line} view={view} />
      </Section>
      <Section
        id="deliveries"
        title={t('commitment.deliveries')}
        note={found.deliveries.length > 0 && t('commitment.deliveries_note', { stage })}
      >
        <Ladder line={line} deliveries={found.deliveries} view={view} writes={writes} />
      </Section>
      {countable.map((target) => (
        <DeliveryStepsFigure
          key={target.id}
          view={view}
          id={`steps-${target.id}`}
          line={line}
          target={target}
          deliveries={found.deliveries}
        />
      ))}
      <Reported commitment={line.id} view={view} />
      <Section id="window" title={t('commitment.window')}>
        <Window line={line} view={view} />
      </Section>
      <Section id="related" title={t('commitment.related')}>
        <Related links={found.links} view={view} />
      </Section>
    </div>
  )
}
