/** All documents, latest first; of one publisher where the address says so. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { DocumentRows } from '#app/_ui/document-rows.tsx'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { NameSearch } from '#app/_ui/name-search.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { findBySlug } from '#db/find-by-slug'
import { documentList } from '#db/queries/document-list'
import type { Flaw } from '#domain/problem'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('sources.documents.title') }
}

export default answered(async function DocumentsPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/documents')
  const { t, text } = view.words
  const typed = (view.params.get('q') ?? '').slice(0, 200)
  const asked = view.params.get('publisher')
  const publisher = asked ? await findBySlug(view.q, 'party', asked) : null
  const strange: Flaw[] =
    asked && !publisher
      ? [{ code: 'not_found_name', at: 'publisher', facts: { value: asked.slice(0, 80) } }]
      : []
  const { page, flaws } = await byPageMark(view.params.get('cursor'), (cursor) =>
    documentList(view.q, { day: view.day, publisher: publisher?.id ?? null, typed, limit: PAGE, cursor }),
  )
  return (
    <Frame view={view} active="documents">
      <PageHead view={view} title={t('sources.documents.title')}>
        {t('sources.documents.lead')}
      </PageHead>
      <FlawList flaws={[...strange, ...flaws]} words={view.words} />
      <NameSearch view={view} label={t('sources.documents.search')} />
      {publisher && (
        <p className="mb-2">
          {t('sources.documents.of_publisher', { party: text(publisher.name) })}{' '}
          <a className="link row-link" href={view.href('/documents')}>
            {t('sources.show_all')}
          </a>
        </p>
      )}
      <p className="mb-2 text-soft text-sm">{t('sources.documents.shown', { total: page.total })}</p>
      {page.items.length > 0 ? (
        <DocumentRows items={page.items} view={view} caption={t('sources.documents.caption')} />
      ) : typed ? (
        <p>
          {t('sources.nothing_fits', { q: typed })}{' '}
          <a className="link" href={view.href('/documents')}>
            {t('sources.show_all')}
          </a>
        </p>
      ) : (
        <p>{t('sources.documents.empty')}</p>
      )}
      <PageLinks view={view} next={page.next} />
      {page.items.length > 0 && (
        <TakeAway whats={['documents']} params={view.params} lead={t('exports.rows_lead')} view={view} />
      )}
    </Frame>
  )
})
