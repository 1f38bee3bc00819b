/** Aid: goods first, then money, then the claims of totals side by side. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { filterParams, withFacet } from '#domain/filter'
import { AID_KINDS } from '#domain/kind'
import { readAid } from './address.ts'
import { AidClaims } from './claims.tsx'
import { AidFilter } from './filter.tsx'
import { AidGoods } from './goods.tsx'
import { AidMoney } from './money.tsx'
import { AidSums } from './sums.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('aid.title') }
}

export default answered(async function AidPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/aid')
  const { t } = view.words
  const { filter, flaws } = readAid(view.params)
  return (
    <Frame view={view} active="aid">
      <PageHead view={view} title={t('aid.title')}>
        <p>{t('aid.lead')}</p>
        <p className="mt-2">
          <a className="link row-link" href={view.href('/flows')}>
            {t('flows.from_aid')}
          </a>
          {view.words.stops.dot}
          <a className="link row-link" href={view.href('/flows/compare')}>
            {t('flows.to_compare')}
          </a>
        </p>
      </PageHead>
      <FlawList flaws={flaws} words={view.words} />
      <AidFilter view={view} filter={filter} />
      <AidGoods view={view} filter={filter} />
      <AidMoney view={view} filter={filter} />
      <AidSums view={view} filter={filter} />
      <AidClaims view={view} />
      <TakeAway
        whats={['commitments', 'statements', 'deliveries']}
        params={filterParams(withFacet(filter, 'kind', AID_KINDS))}
        lead={t('exports.aid_lead')}
        view={view}
      />
    </Frame>
  )
})
