/** Every promise as a mark by kind: squares while they can be counted, bars of shares when there are many. */
import type { View } from '#app/_server/view.ts'
import { MarkLegend, MarkSquare } from '#app/_ui/mark.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Cell, OverviewCounts } from '#db/queries/overview-counts'
import { type Filter, filterParams, withFacet } from '#domain/filter'
import { KINDS, type Kind } from '#domain/kind'
import { MARKS } from '#domain/mark'
import { standingText } from '#messages/standing-text'

type Props = { counts: OverviewCounts; lines: LedgerLine[] | null; filter: Filter; view: View }

const kinds = Object.keys(KINDS) as Kind[]

function KindLink({ kind, filter, view, count }: { kind: Kind; filter: Filter; view: View; count: number }) {
  return (
    <a
      className="row-link hover:underline"
      href={view.href('/commitments', filterParams(withFacet(filter, 'kind', [kind])))}
    >
      {view.words.t(`codes.kind.${kind}`)} <span className="text-soft">{view.words.number(count)}</span>
    </a>
  )
}

function Squares({ lines, view }: { lines: LedgerLine[]; view: View }) {
  const { text, stops } = view.words
  const sorted = [...lines].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark))
  return (
    <span className="flex flex-wrap">
      {sorted.map((line) => {
        const name = text(line.title) + stops.colon + standingText(line, view.words)
        return (
          <a
            key={line.slug}
            className="mark-cell"
            href={view.href(`/commitments/${line.slug}`)}
            aria-label={name}
            title={name}
          >
            <MarkSquare mark={line.mark} />
          </a>
        )
      })}
    </span>
  )
}

function Shares({ cells, view }: { cells: Cell[]; view: View }) {
  const total = cells.reduce((sum, cell) => sum + cell.count, 0)
  const shares = MARKS.map((mark) => ({
    mark,
    count: cells.filter((c) => c.mark === mark).reduce((sum, c) => sum + c.count, 0),
  })).filter((s) => s.count > 0)
  return (
    <span className="block">
      <span aria-hidden="true" className="flex h-4 gap-px">
        {shares.map(({ mark, count }) => (
          <span
            key={mark}
            className={`mark mark-${mark}`}
            style={{ width: `${(count / total) * 100}%`, minWidth: 4 }}
          />
        ))}
      </span>
      <span className="flex flex-wrap gap-x-4 text-soft text-xs">
        {shares.map(({ mark, count }) => (
          <span key={mark}>
            {view.words.number(count)} {view.words.t(`codes.mark.${mark}`)}
          </span>
        ))}
      </span>
    </span>
  )
}

export function Marks({ counts, lines, filter, view }: Props) {
  return (
    <>
      <ul className={`flex flex-col ${lines ? 'gap-1' : 'gap-3'}`}>
        {kinds.map((kind) => {
          const cells = counts.cells.filter((cell) => cell.kind === kind)
          const count = cells.reduce((sum, cell) => sum + cell.count, 0)
          if (count === 0) return null
          return (
            <li key={kind} className="grid items-start gap-x-4 sm:grid-cols-[14rem_1fr]">
              <KindLink kind={kind} count={count} filter={filter} view={view} />
              {lines ? (
                <Squares lines={lines.filter((line) => line.kind === kind)} view={view} />
              ) : (
                <Shares cells={cells} view={view} />
              )}
            </li>
          )
        })}
      </ul>
      <MarkLegend words={view.words} />
    </>
  )
}
