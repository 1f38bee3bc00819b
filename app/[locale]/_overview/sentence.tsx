/** The first thing on the overview: the book in one sentence, each number a link. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import type { OverviewCounts } from '#db/queries/overview-counts'
import { type Filter, filterParams, isFiltered, withFacet } from '#domain/filter'
import { OPEN_STANDINGS, type Standing } from '#domain/standing'

type Props = { counts: OverviewCounts; filter: Filter; view: View }

const PAST: readonly Standing[] = ['overdue']
const UNDATED: readonly Standing[] = ['no_date', 'not_judged']

const sumBy = (counts: OverviewCounts, keep: (cell: OverviewCounts['cells'][number]) => boolean): number =>
  counts.cells.filter(keep).reduce((sum, cell) => sum + cell.count, 0)

/** What nobody has looked for is worth looking for only while it is open. */
const UNSEEN: readonly Target[] = [
  ['evidence', ['not_looked']],
  ['standing', OPEN_STANDINGS],
]

/** Promises brought in from a table often belong to no meeting. */
const whenceOf = ({ met, total }: OverviewCounts) => (met === 0 ? 'none' : met < total ? 'some' : 'all')

/** A filter that fits nothing, or a book that has yet to begin. */
function Nothing({ filtered, view }: { filtered: boolean; view: View }) {
  const { t } = view.words
  const desk = (chunks: ReactNode) => (
    <a className="link" href={view.href('/desk/commitment')}>
      {chunks}
    </a>
  )
  return (
    <>
      <h1 className="font-serif text-3xl">{t(filtered ? 'overview.empty' : 'overview.empty_book')}</h1>
      {!filtered && <p className="mt-3 max-w-[46rem] text-soft">{t.rich('overview.begin', { desk })}</p>}
    </>
  )
}

type Target = [facet: 'fulfilment' | 'standing' | 'evidence', values: readonly string[]]

export function Sentence({ counts, filter, view }: Props) {
  const { t, list, text, day } = view.words
  const link = (targets: readonly Target[], weight = 'font-semibold') =>
    function Linked(chunks: ReactNode) {
      const params = filterParams(targets.reduce((kept, target) => withFacet(kept, ...target), filter))
      return (
        <a className={`link ${weight}`} href={view.href('/commitments', params)}>
          {chunks}
        </a>
      )
    }
  if (counts.total === 0) return <Nothing filtered={isFiltered(filter)} view={view} />
  const parties =
    counts.partyTotal > counts.parties.length
      ? t('overview.parties_many', { count: counts.partyTotal })
      : list(counts.parties.map((party) => text(party.short)))
  return (
    <>
      <h1 className="max-w-[46rem] text-balance font-serif text-[1.7rem] leading-snug sm:text-[2.1rem]">
        {t.rich('overview.sentence', {
          all: link([]),
          kept: link([['fulfilment', ['fulfilled']]]),
          part: link([['fulfilment', ['partly_fulfilled']]]),
          late: link([['standing', PAST]]),
          dateless: link([['standing', UNDATED]], ''),
          parties,
          total: counts.total,
          whence: whenceOf(counts),
          met: counts.met,
          meetings: counts.meetings,
          fulfilled: sumBy(counts, (cell) => cell.fulfilment === 'fulfilled'),
          partly: sumBy(counts, (cell) => cell.fulfilment === 'partly_fulfilled'),
          overdue: sumBy(counts, (cell) => PAST.includes(cell.standing)),
          undated: sumBy(counts, (cell) => UNDATED.includes(cell.standing)),
        })}
      </h1>
      <p className="mt-3 max-w-[46rem] text-soft">
        {t.rich('overview.beneath', {
          look: link(UNSEEN, ''),
          documents: counts.documents,
          latest: counts.latestDocument ? day(counts.latestDocument) : 'none',
          unseen: counts.notLooked,
        })}
      </p>
    </>
  )
}
