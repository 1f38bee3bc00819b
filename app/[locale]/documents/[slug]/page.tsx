/** One document: where it comes from, its quotations, and the whole text with them marked. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { titled } from '#app/_server/titled.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { StatementRows } from '#app/_ui/statement-rows.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { documentBySlug } from '#db/queries/document-by-slug'
import { may } from '#domain/permission'
import { AttachedText } from './attached-text.tsx'
import { DocumentFacts } from './facts.tsx'
import { QuotedHere } from './quoted-here.tsx'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { slug } = await params
    const view = await openView(params, searchParams, `/documents/${slug}`)
    const found = await documentBySlug(view.q, slug, view.day)
    return found && found.row.published_on <= view.day ? found.row.title : undefined
  })
}

export default answered(async function DocumentPage({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/documents/${slug}`)
  const found = await documentBySlug(view.q, slug, view.day)
  if (!found || found.row.published_on > view.day) notFound()
  const attaches = view.viewer !== null && may(actorOf(view.viewer), 'attach_text')
  const { t } = view.words
  const { row, statements, attached } = found
  const missing = attached ? statements.filter((line) => line.quote.span === null) : []
  const standing = statements.filter((line) => !missing.includes(line))
  const quoted = (line: (typeof statements)[number]) => <QuotedHere statement={line} view={view} />
  return (
    <Frame view={view} active="documents">
      <PageHead
        view={view}
        title={row.title}
        lang={row.language === view.locale ? undefined : row.language}
        up={[{ path: '/documents', label: t('sources.documents.title') }]}
      />
      <DocumentFacts document={found} view={view} />
      <Section
        id="quotations"
        title={t('sources.documents.quotations')}
        note={t(attached ? 'sources.documents.in_order' : 'sources.documents.as_entered')}
      >
        {statements.length === 0 && <p>{t('sources.documents.no_quotations')}</p>}
        <StatementRows statements={standing} view={view} quoted={quoted} />
      </Section>
      {missing.length > 0 && (
        <Section
          id="missing"
          title={t('sources.documents.missing')}
          note={t('sources.documents.missing_note')}
        >
          <StatementRows statements={missing} view={view} quoted={quoted} />
        </Section>
      )}
      {attached ? (
        <AttachedText attached={attached} statements={standing} language={row.language} view={view} />
      ) : (
        <p className="mt-6 text-soft text-sm">{t('sources.documents.no_text')}</p>
      )}
      {attaches && (
        <p className="no-print mt-2">
          <a className="link row-link" href={view.href(`/documents/${slug}/text`)}>
            {t('sources.documents.attach.link')}
          </a>
        </p>
      )}
      {statements.length > 0 && <TakeAway whats={['statements']} params={{ document: slug }} view={view} />}
    </Frame>
  )
})
