/** The figure "commitments by kind and fulfilment": takes the ledger lines to count. */
import { cell } from '#app/_charts/data-table.ts'
import { Figure, type FigurePlace } from '#app/_charts/figure.tsx'
import { KIND_ROW } from '#app/_charts/kinds/rows.ts'
import { kindSeries, markTotals } from '#app/_charts/kinds/series.ts'
import { rowHeights } from '#app/_charts/row-layout.ts'
import { bookSource } from '#app/_charts/source.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { MARKS } from '#domain/mark'

type Props = FigurePlace & { lines: readonly LedgerLine[]; title?: string }

export function KindsFigure({ view, lines, title, ...place }: Props) {
  const { t, number, list } = view.words
  const points = kindSeries(lines)
  const totals = markTotals(points)
  const borne = MARKS.filter((mark) => totals[mark] > 0)
  const counted = (name: string, count: number) => t('charts.pair', { name, amount: number(count) })
  const count = (n: number) => cell(number(n), n)
  return (
    <Figure
      view={view}
      {...place}
      title={title ?? t('charts.kinds.title')}
      measure={t('charts.kinds.measure')}
      source={bookSource(view, lines)}
      alt={t('charts.kinds.alt', {
        count: lines.length,
        marks: list(borne.map((mark) => counted(t(`codes.mark.${mark}`), totals[mark]))) || t('site.none'),
        kinds: list(points.map((p) => counted(t(`codes.kind.${p.kind}`), p.total))) || t('site.none'),
      })}
      table={{
        columns: [
          { label: t('charts.kinds.kind') },
          ...borne.map((mark) => ({ label: t(`codes.mark.${mark}`), num: true as const })),
          { label: t('charts.kinds.total'), num: true },
        ],
        rows: points.map((p) => [
          cell(t(`codes.kind.${p.kind}`)),
          ...borne.map((mark) => count(p.marks[mark])),
          count(p.total),
        ]),
      }}
      legend={borne.map((mark) => ({ swatch: mark, text: t(`codes.mark.${mark}`) }))}
      heights={rowHeights(points.length, KIND_ROW)}
      drawing={{
        name: 'kinds',
        data: {
          rows: points.map((p) => ({
            id: p.kind,
            label: t(`codes.kind.${p.kind}`),
            total: number(p.total),
            count: p.total,
            parts: borne
              .filter((mark) => p.marks[mark] > 0)
              .map((mark) => ({ mark, count: p.marks[mark], text: number(p.marks[mark]) })),
          })),
        },
      }}
    />
  )
}
