/** All meetings, latest first. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { MeetingRows } from '#app/_ui/meeting-rows.tsx'
import { NameSearch } from '#app/_ui/name-search.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { meetingList } from '#db/queries/meeting-list'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('sources.meetings.title') }
}

export default answered(async function MeetingsPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/meetings')
  const { t } = view.words
  const typed = (view.params.get('q') ?? '').slice(0, 200)
  const { page, flaws } = await byPageMark(view.params.get('cursor'), (cursor) =>
    meetingList(view.q, { day: view.day, until: view.asOf, typed, limit: PAGE, cursor }),
  )
  return (
    <Frame view={view} active="meetings">
      <PageHead view={view} title={t('sources.meetings.title')}>
        {t('sources.meetings.lead')}
      </PageHead>
      <FlawList flaws={flaws} words={view.words} />
      <NameSearch view={view} label={t('sources.meetings.search')} />
      <p className="mb-2 text-soft text-sm">{t('sources.meetings.shown', { total: page.total })}</p>
      {page.items.length > 0 ? (
        <MeetingRows items={page.items} view={view} caption={t('sources.meetings.caption')} />
      ) : typed ? (
        <p>
          {t('sources.nothing_fits', { q: typed })}{' '}
          <a className="link" href={view.href('/meetings')}>
            {t('sources.show_all')}
          </a>
        </p>
      ) : (
        <p>{t('sources.meetings.empty')}</p>
      )}
      <PageLinks view={view} next={page.next} />
      {page.items.length > 0 && (
        <TakeAway whats={['meetings']} params={view.params} lead={t('exports.rows_lead')} view={view} />
      )}
    </Frame>
  )
})
