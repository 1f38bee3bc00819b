/** All parties, by sort. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { NameSearch } from '#app/_ui/name-search.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { partyList } from '#db/queries/party-list'
import { PartyRows } from './rows.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('sources.parties.title') }
}

export default answered(async function PartiesPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/parties')
  const { t } = view.words
  const typed = (view.params.get('q') ?? '').slice(0, 200)
  const { page, flaws } = await byPageMark(view.params.get('cursor'), (cursor) =>
    partyList(view.q, { day: view.day, typed, limit: PAGE, cursor }),
  )
  return (
    <Frame view={view} active="parties">
      <PageHead view={view} title={t('sources.parties.title')}>
        {t('sources.parties.lead')}
      </PageHead>
      <FlawList flaws={flaws} words={view.words} />
      <NameSearch view={view} label={t('sources.parties.search')} />
      <p className="mb-2 text-soft text-sm">{t('sources.parties.shown', { total: page.total })}</p>
      {page.items.length > 0 ? (
        <PartyRows items={page.items} view={view} />
      ) : typed ? (
        <p>
          {t('sources.nothing_fits', { q: typed })}{' '}
          <a className="link" href={view.href('/parties')}>
            {t('sources.show_all')}
          </a>
        </p>
      ) : (
        <p>{t('sources.parties.empty')}</p>
      )}
      <PageLinks view={view} next={page.next} />
      {page.items.length > 0 && (
        <TakeAway whats={['parties']} params={view.params} lead={t('exports.rows_lead')} view={view} />
      )}
    </Frame>
  )
})
