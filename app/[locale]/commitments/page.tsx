/** The status table of every promise. */

import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { MarkLegend } from '#app/_ui/mark.tsx'
import { TakeAway } from '#app/_ui/take-away.tsx'
import { type FacetCounts, facetCounts } from '#db/queries/facet-counts'
import { type LinePage, ledgerLines } from '#db/queries/ledger-lines'
import { filterParams, isFiltered } from '#domain/filter'
import { Chosen, chosenText } from './_table/chosen.tsx'
import { ColumnForm, SearchForm } from './_table/controls.tsx'
import { Facets } from './_table/facets.tsx'
import { Figures } from './_table/figures.tsx'
import { maySelect, SelectForm } from './_table/select.tsx'
import { readTableState, type TableState, tableParams } from './_table/state.ts'
import { StatusTable } from './_table/table.tsx'

type Props = { params: Params; searchParams: Search }

/** Rows of one page. */
const LIMIT = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('commitments.title') }
}

export default answered(async function CommitmentsPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/commitments')
  const state = readTableState(view.params)
  const page = await ledgerLines(view.q, { ...state, day: view.day, locale: view.locale, limit: LIMIT })
  const counts = await facetCounts(view.q, state.filter, view.day)
  const { t } = view.words
  return (
    <Frame view={view} active="commitments" wide>
      <h1 className="font-semibold text-3xl">{t('commitments.title')}</h1>
      <p className="mt-2 max-w-prose text-soft">{t('commitments.lead')}</p>
      <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Sidebar counts={counts} state={state} view={view} />
        <div>
          <SearchForm state={state} view={view} />
          <div className="mt-4 flex flex-col gap-2">
            <Chosen counts={counts} state={state} view={view} />
            <ColumnForm state={state} view={view} />
          </div>
          <Result page={page} counts={counts} state={state} view={view} />
        </div>
      </div>
    </Frame>
  )
})

type Parts = { counts: FacetCounts; state: TableState; view: View }

/** Filters stand beside the table where there is room, folded above it on a phone. */
function Sidebar(parts: Parts) {
  const { t } = parts.view.words
  return (
    <aside className="no-print">
      <details className="lg:hidden">
        <summary className="button button-quiet w-full">{t('commitments.filters')}</summary>
        <div className="mt-2">
          <Facets {...parts} />
        </div>
      </details>
      <div className="hidden lg:block">
        <Facets {...parts} />
      </div>
    </aside>
  )
}

function Result({ page, ...parts }: Parts & { page: LinePage }) {
  const { state, view } = parts
  const { t, day } = view.words
  if (page.lines.length === 0) return <Empty {...parts} />
  const shown = t('commitments.shown', { total: page.total })
  const caption = t('commitments.caption', { shown, as_of: t('site.as_of', { day: day(view.day) }) })
  const selects = maySelect(view)
  const table = (
    <StatusTable lines={page.lines} state={state} view={view} caption={caption} selects={selects} />
  )
  return (
    <>
      <div className="mt-2">
        {selects ? (
          <SelectForm total={page.total} state={state} view={view}>
            {table}
          </SelectForm>
        ) : (
          table
        )}
      </div>
      <MarkLegend words={view.words} />
      <nav aria-label={t('commitments.pages')} className="mt-6 flex gap-4">
        {state.cursor && (
          <a className="button button-quiet" href={view.href('/commitments', tableParams(state))}>
            {t('commitments.first')}
          </a>
        )}
        {page.next && (
          <a className="button" rel="next" href={view.href('/commitments', tableParams(state, page.next))}>
            {t('commitments.next')}
          </a>
        )}
      </nav>
      <TakeAway
        whats={['commitments', 'statements', 'deliveries']}
        params={tableParams(state)}
        lead={t('exports.lead', { total: page.total })}
        view={view}
      />
      <p className="no-print mt-2 text-sm">
        <a className="link row-link" href={view.href('/brief', filterParams(state.filter))}>
          {t('brief.link.filter')}
        </a>{' '}
        <a className="link row-link ms-4" href={view.href('', filterParams(state.filter))}>
          {t('overview.of_these')}
        </a>
      </p>
      <Figures page={page} state={state} view={view} />
    </>
  )
}

function Empty(parts: Parts) {
  const { t } = parts.view.words
  return (
    <div className="notice mt-6" role="status">
      <h2 className="font-semibold text-lg">{t('commitments.empty_title')}</h2>
      <p>
        {isFiltered(parts.state.filter)
          ? t('commitments.empty_text', { filters: chosenText(parts) })
          : t('commitments.empty_book')}
      </p>
    </div>
  )
}
