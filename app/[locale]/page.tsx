/** The overview: a sentence, every promise as a mark, promised and delivered, what is due, what disagrees, what needs a look. */

import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { Disagreements } from '#app/_ui/disagreements.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Section } from '#app/_ui/section.tsx'
import { claimedTotals } from '#db/queries/claimed-totals'
import { disagreementPairs } from '#db/queries/disagreement-pairs'
import { facetCounts } from '#db/queries/facet-counts'
import { latestEvents } from '#db/queries/latest-events'
import { type LedgerLine, ledgerLines } from '#db/queries/ledger-lines'
import { needsLook } from '#db/queries/needs-look'
import { type OverviewCounts, overviewCounts } from '#db/queries/overview-counts'
import { DEFAULT_SORT, type Filter, filterParams, isFiltered, readFilter } from '#domain/filter'
import { Problem } from '#domain/problem'
import { Claims } from './_overview/claims.tsx'
import { DueDates } from './_overview/due-dates.tsx'
import { Items, itemsOf, MOST_ITEMS } from './_overview/items.tsx'
import { Latest } from './_overview/latest.tsx'
import { Looks } from './_overview/looks.tsx'
import { Marks } from './_overview/marks.tsx'
import { Pairings } from './_overview/pairings.tsx'
import { Sentence } from './_overview/sentence.tsx'
import { chosenText } from './commitments/_table/chosen.tsx'
import { DEFAULT_COLUMNS } from './commitments/_table/column-ids.ts'

/** Up to here every promise is a square of its own; beyond, shares and sums stand in for lists. */
const FEW = 200
/** Disagreements that stand open on the page, and those that unfold. */
const FIRST_PAIRS = 3
const MOST_PAIRS = 30

type Props = { params: Params; searchParams: Search }

/** The first by date. */
async function firstLines(view: View, filter: Filter, limit: number): Promise<LedgerLine[]> {
  const sort = { key: 'due', descending: false } as const
  const { lines } = await ledgerLines(view.q, {
    filter,
    sort,
    day: view.day,
    locale: view.locale,
    limit,
    cursor: null,
  })
  return lines
}

export default answered(async function OverviewPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '')
  const { filter, flaws } = readFilter(view.params, ['as_of'])
  if (flaws.length > 0) throw new Problem(flaws)
  const counts = await overviewCounts(view.q, filter, view.day)
  const lines = counts.total > FEW ? null : await firstLines(view, filter, FEW)
  return (
    <Frame view={view} active="overview">
      <Sentence counts={counts} filter={filter} view={view} />
      {isFiltered(filter) && <Filtered filter={filter} view={view} />}
      {counts.total > 0 && <Parts counts={counts} lines={lines} filter={filter} view={view} />}
    </Frame>
  )
})

/** Which part of the book is shown, in words, and the way back to all of it. */
async function Filtered({ filter, view }: { filter: Filter; view: View }) {
  const { t } = view.words
  const state = { filter, sort: DEFAULT_SORT, columns: DEFAULT_COLUMNS, cursor: null }
  const filters = chosenText({ counts: await facetCounts(view.q, filter, view.day), state, view })
  return (
    <p className="mt-2 text-sm">
      {t('overview.filtered', { filters })}
      {view.words.stops.dot}
      <a className="link row-link" href={view.href('')}>
        {t('commitments.filter_clear')}
      </a>
    </p>
  )
}

type PartsProps = { counts: OverviewCounts; lines: LedgerLine[] | null; filter: Filter; view: View }

function Parts({ counts, lines, filter, view }: PartsProps) {
  const { t } = view.words
  return (
    <>
      <Section
        id="marks"
        title={t('overview.marks')}
        note={<MarksNote lines={lines} filter={filter} view={view} />}
      >
        <Marks counts={counts} lines={lines} filter={filter} view={view} />
      </Section>
      {!lines && <Pairings filter={filter} view={view} />}
      <Section id="items" title={t('overview.items')} note={t('overview.items_note')}>
        <FirstItems lines={lines} filter={filter} view={view} />
      </Section>
      <DueDates lines={lines} filter={filter} view={view} />
      <Below filter={filter} view={view} />
    </>
  )
}

/** The picture of a large book is its beginning: what falls due first. */
async function FirstItems({ lines, filter, view }: Omit<PartsProps, 'counts'>) {
  const { t } = view.words
  const items = itemsOf(lines ?? (await firstLines(view, filter, MOST_ITEMS)))
  const shown = items.slice(0, MOST_ITEMS)
  return (
    <>
      <Items items={shown} view={view} />
      {(lines === null || items.length > MOST_ITEMS) && (
        <p className="mt-3 text-sm">
          {t('overview.items_first', { count: shown.length })}{' '}
          <a className="link row-link" href={view.href('/commitments', filterParams(filter))}>
            {t('overview.items_all')}
          </a>
        </p>
      )}
    </>
  )
}

function MarksNote({ lines, filter, view }: { lines: LedgerLine[] | null; filter: Filter; view: View }) {
  const { t } = view.words
  return (
    <>
      {t(lines ? 'overview.marks_note' : 'overview.marks_note_many')}
      {view.words.stops.dot}
      <a className="link row-link" href={view.href('/commitments', filterParams(filter))}>
        {t('overview.as_table')}
      </a>
    </>
  )
}

/** What does not depend on the number of promises. */
async function Below({ filter, view }: { filter: Filter; view: View }) {
  const { t, number } = view.words
  const disagreements = await disagreementPairs(view.q, MOST_PAIRS)
  const needs = await needsLook(view.q, filter, view.day, 5)
  const claims = await claimedTotals(view.q, view.day, 6)
  const events = await latestEvents(view.q, view.day, 8)
  const [first, rest] = [disagreements.pairs.slice(0, FIRST_PAIRS), disagreements.pairs.slice(FIRST_PAIRS)]
  return (
    <>
      <Section id="disagree" title={t('overview.disagree')} note={number(disagreements.total)}>
        <Disagreements pairs={first} view={view} />
        {rest.length > 0 && (
          <details className="mt-6">
            <summary className="link row-link cursor-pointer">
              {t('site.more', { count: rest.length })}
            </summary>
            <div className="mt-4">
              <Disagreements pairs={rest} view={view} />
            </div>
          </details>
        )}
      </Section>
      <Section id="looks" title={t('overview.looks')}>
        <Looks needs={needs} filter={filter} view={view} />
      </Section>
      <Section id="claims" title={t('overview.claims')} note={t('overview.claims_note')}>
        <Claims claims={claims} view={view} />
      </Section>
      <Section id="latest" title={t('overview.latest')}>
        <Latest events={events} view={view} />
      </Section>
    </>
  )
}
