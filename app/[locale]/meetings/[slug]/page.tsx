/** One meeting: when, where, who; what was promised there, what else was said, its documents. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { titled } from '#app/_server/titled.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { DocumentRows } from '#app/_ui/document-rows.tsx'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { Section } from '#app/_ui/section.tsx'
import { StatementRows } from '#app/_ui/statement-rows.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { documentList } from '#db/queries/document-list'
import { meetingBySlug } from '#db/queries/meeting-by-slug'
import { meetingStatements } from '#db/queries/meeting-statements'
import { MeetingFacts } from './facts.tsx'
import { MeetingPromises } from './promises.tsx'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { slug } = await params
    const view = await openView(params, searchParams, `/meetings/${slug}`)
    const found = await meetingBySlug(view.q, slug)
    const held = found && !(view.asOf && found.row.day > view.asOf)
    return held ? view.words.text(found.row.title) : undefined
  })
}

export default answered(async function MeetingPage({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/meetings/${slug}`)
  const found = await meetingBySlug(view.q, slug)
  if (!found || (view.asOf && found.row.day > view.asOf)) notFound()
  const { t, text, lang } = view.words
  const { row } = found
  const documents = await documentList(view.q, {
    day: view.day,
    meeting: row.id,
    typed: '',
    limit: PAGE,
    cursor: null,
  })
  const { page: other, flaws } = await byPageMark(view.params.get('cursor'), (cursor) =>
    meetingStatements(view.q, { meeting: row.id, day: view.day, limit: PAGE, cursor }),
  )
  return (
    <Frame view={view} active="meetings">
      <PageHead
        view={view}
        title={text(row.title)}
        lang={lang(row.title)}
        up={[{ path: '/meetings', label: t('sources.meetings.title') }]}
      />
      <FlawList flaws={flaws} words={view.words} />
      <MeetingFacts meeting={found} view={view} />
      <p className="no-print mt-3 text-sm">
        <a className="link row-link" href={view.href('/brief', { meeting: row.slug })}>
          {t('brief.link.meeting')}
        </a>
      </p>
      <MeetingPromises meeting={found} view={view} />
      {other.lines.length > 0 && (
        <Section id="other" title={t('sources.meetings.other')} note={t('sources.meetings.other_note')}>
          <StatementRows statements={other.lines} view={view} />
          <PageLinks view={view} next={other.next} />
        </Section>
      )}
      <Section id="documents" title={t('sources.meetings.documents')}>
        {documents.items.length > 0 ? (
          <DocumentRows items={documents.items} view={view} caption={t('sources.meetings.documents')} />
        ) : (
          <p>{t('sources.meetings.no_documents')}</p>
        )}
      </Section>
      <TakeAway whats={['commitments', 'statements']} params={{ meeting: row.slug }} view={view} />
    </Frame>
  )
})
