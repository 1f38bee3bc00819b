/** Everything a party said, latest first. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { titled } from '#app/_server/titled.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { StatementRows } from '#app/_ui/statement-rows.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { partyBySlug } from '#db/queries/party-by-slug'
import { partyStatements } from '#db/queries/party-statements'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { slug } = await params
    const view = await openView(params, searchParams, `/parties/${slug}/statements`)
    const found = await partyBySlug(view.q, slug)
    const { t, text } = view.words
    return found ? t('sources.parties.said_title', { party: text(found.row.short) }) : undefined
  })
}

export default answered(async function PartyStatementsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/parties/${slug}/statements`)
  const found = await partyBySlug(view.q, slug)
  if (!found) notFound()
  const { t, text } = view.words
  const { page, flaws } = await byPageMark(view.params.get('cursor'), (cursor) =>
    partyStatements(view.q, { household: found.household, day: view.day, limit: PAGE, cursor }),
  )
  return (
    <Frame view={view} active="parties">
      <PageHead
        view={view}
        title={t('sources.parties.said_title', { party: text(found.row.short) })}
        up={[
          { path: '/parties', label: t('sources.parties.title') },
          { path: `/parties/${found.row.slug}`, label: text(found.row.short) },
        ]}
      >
        {t('sources.parties.said_note')}
      </PageHead>
      <FlawList flaws={flaws} words={view.words} />
      {page.lines.length === 0 && <p>{t('sources.parties.nothing')}</p>}
      <StatementRows statements={page.lines} view={view} />
      <PageLinks view={view} next={page.next} />
      {page.lines.length > 0 && (
        <TakeAway whats={['statements']} params={{ party: found.row.slug }} view={view} />
      )}
    </Frame>
  )
})
