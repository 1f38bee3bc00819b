/** What datasets report: the datasets, each by itself, and their flows. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import { openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { FlowRows } from '#app/_ui/flow-rows.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { Section } from '#app/_ui/section.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import type { DatasetItem } from '#db/queries/dataset-list'
import { counting, flowsThat } from '#db/queries/flow-conditions'
import { flowMatches } from '#db/queries/flow-matches'
import { flowOverview } from '#db/queries/flow-overview'
import { flowPage } from '#db/queries/flow-page'
import { type FlowSums, flowSums } from '#db/queries/flow-sums'
import { flowParams, NO_FLOW_FILTER, readFlowFilter, showsAll } from '#domain/flow-filter'
import { Datasets } from './_parts/datasets.tsx'
import { FlowFilterForm } from './_parts/filter.tsx'
import { NoneYet } from './_parts/none-yet.tsx'
import { SumList } from './_parts/sum-list.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('flows.title') }
}

export default answered(async function FlowsPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/flows')
  const { t } = view.words
  const { datasets } = await flowOverview(view.q)
  return (
    <Frame view={view} active="aid">
      <PageHead view={view} title={t('flows.title')} up={[{ path: '/aid', label: t('site.nav.aid') }]}>
        <p>{t('flows.lead')}</p>
        <p className="mt-2">
          <a className="link row-link" href={view.href('/flows/compare')}>
            {t('flows.to_compare')}
          </a>
        </p>
      </PageHead>
      {datasets.length === 0 ? <NoneYet view={view} /> : <Shown datasets={datasets} view={view} />}
    </Frame>
  )
})

async function Shown({ datasets, view }: { datasets: readonly DatasetItem[]; view: View }) {
  const { t } = view.words
  const { filter, flaws } = readFlowFilter(view.params)
  const where = await flowsThat(view.q, filter, view.asOf)
  const matches = await flowMatches(view.q, where, filter.q)
  const overview = await flowOverview(view.q)
  const isNarrow = flowParams({ ...filter, all: '' }).size > 0
  const whole = view.asOf
    ? await flowSums(view.q, await flowsThat(view.q, NO_FLOW_FILTER, view.asOf), null)
    : overview.whole
  const asked = isNarrow ? await flowSums(view.q, where, matches) : whole
  const every = showsAll(filter)
  const shown = every ? asked : ofWholes(asked)
  const hidden = asked.records - shown.records
  const { page, flaws: marked } = await byPageMark(view.params.get('cursor'), (cursor) =>
    flowPage(view.q, every ? where : counting(where), {
      matches: matches?.filter(({ counts }) => every || counts) ?? null,
      limit: PAGE,
      cursor,
    }),
  )
  return (
    <>
      <FlawList flaws={[...flaws, ...marked]} words={view.words} />
      <Datasets datasets={datasets} sums={whole.sums} view={view} />
      <Section id="flows" title={t('flows.list.title')} note={t('flows.list.note')}>
        <FlowFilterForm filter={filter} choices={overview.choices} datasets={datasets} view={view} />
        <p className="mb-2 text-soft text-sm">
          {t('flows.list.count', { count: shown.records })}
          {hidden > 0 && (
            <>
              {' '}
              {t('flows.list.hidden', { count: hidden })}{' '}
              <a
                className="link row-link"
                href={view.href('/flows', Object.fromEntries(flowParams({ ...filter, all: 'yes' })))}
              >
                {t('flows.list.show_hidden')}
              </a>
            </>
          )}
        </p>
        {isNarrow && <ShownSums shown={shown} datasets={datasets} view={view} />}
        {page.lines.length > 0 && (
          <FlowRows lines={page.lines} view={view} caption={t('flows.list.caption')} />
        )}
        <PageLinks view={view} next={page.next} />
      </Section>
      <TakeAway whats={['flows']} params={flowParams(filter)} lead={t('flows.take')} view={view} />
    </>
  )
}

/** What the list shows unless more is asked: amounts by themselves, of a measure. */
function ofWholes({ sums }: FlowSums): FlowSums {
  const counted = sums.filter((sum) => sum.measure && !sum.part)
  return { records: counted.reduce((all, sum) => all + sum.records, 0), sums: counted }
}

function ShownSums({
  shown,
  datasets,
  view,
}: {
  shown: FlowSums
  datasets: readonly DatasetItem[]
  view: View
}) {
  const { t } = view.words
  const named = datasets.filter(({ slug }) => shown.sums.some((sum) => sum.dataset === slug))
  if (named.length === 0) return null
  return (
    <section aria-label={t('flows.list.sums')} className="mb-6">
      <h3 className="mb-1 font-semibold text-sm">{t('flows.list.sums')}</h3>
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {named.map(({ slug, name }) => (
          <li key={slug} className="border-rule border-t pt-2 text-sm">
            <p className="font-medium">{name}</p>
            <SumList sums={shown.sums.filter((sum) => sum.dataset === slug)} view={view} />
          </li>
        ))}
      </ul>
    </section>
  )
}
