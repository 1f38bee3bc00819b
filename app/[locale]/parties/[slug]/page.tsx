/** One party: what it promised, what was promised to it, what it said, where it met others. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { titled } from '#app/_server/titled.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { partyBySlug } from '#db/queries/party-by-slug'
import { BriefWith } from './brief-with.tsx'
import { PartyFacts } from './facts.tsx'
import { PartyPromises } from './promises.tsx'
import { PartyStand } from './stand.tsx'
import { PartyTake } from './take.tsx'
import { PartyWords } from './words.tsx'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { slug } = await params
    const view = await openView(params, searchParams, `/parties/${slug}`)
    const found = await partyBySlug(view.q, slug)
    return found ? view.words.text(found.row.name) : undefined
  })
}

export default answered(async function PartyPage({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/parties/${slug}`)
  const found = await partyBySlug(view.q, slug)
  if (!found) notFound()
  const { t, text, lang } = view.words
  return (
    <Frame view={view} active="parties">
      <PageHead
        view={view}
        title={text(found.row.name)}
        lang={lang(found.row.name)}
        up={[{ path: '/parties', label: t('sources.parties.title') }]}
      />
      <PartyFacts party={found} view={view} />
      <BriefWith slug={found.row.slug} view={view} />
      <PartyStand party={found} view={view} />
      <PartyPromises party={found} view={view} />
      <PartyWords party={found} view={view} />
      <PartyTake slug={found.row.slug} view={view} />
    </Frame>
  )
})
