/** The figure "when they fall due": takes the ledger lines to show; those without a date are in its table only. */
import { cell, type DataTable, linked, missing } from '#app/_charts/data-table.ts'
import { WINDOW_AXIS, WINDOW_ROW } from '#app/_charts/due-windows/rows.ts'
import { type Undated, type WindowPoint, windowSeries } from '#app/_charts/due-windows/series.ts'
import { Figure, type FigurePlace } from '#app/_charts/figure.tsx'
import type { LegendItem } from '#app/_charts/legend.tsx'
import { rowHeights } from '#app/_charts/row-layout.ts'
import { bookSource } from '#app/_charts/source.ts'
import type { View } from '#app/_server/view.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Day } from '#domain/day'
import { MARKS } from '#domain/mark'
import { dayNumber } from '#domain/scale-days'
import { standingText } from '#messages/standing-text'

type Props = FigurePlace & { lines: readonly LedgerLine[]; title?: string }

function tableOf(
  { words, href }: View,
  points: WindowPoint<LedgerLine>[],
  undated: Undated<LedgerLine>[],
): DataTable {
  const { t, dayShort, number } = words
  const day = (value: Day | null, reason: string) => (value ? cell(dayShort(value), value) : missing(reason))
  const row = (line: LedgerLine, days: ReturnType<typeof day>[]) => [
    linked(words.text(line.title), href(`/commitments/${line.slug}`)),
    line.due.phrase ? cell(line.due.phrase) : missing(t('site.not_said')),
    ...days,
    cell(standingText(line, words)),
    day(line.fulfilled_on, t('site.not_known')),
    cell(number(line.moved), line.moved),
  ]
  return {
    columns: [
      { label: t('charts.windows.commitment') },
      { label: t('charts.windows.said') },
      { label: t('charts.windows.start') },
      { label: t('charts.windows.strict') },
      { label: t('charts.windows.generous') },
      { label: t('charts.windows.standing') },
      { label: t('charts.windows.fulfilled_on') },
      { label: t('charts.windows.moved'), num: true },
    ],
    rows: [
      ...points.map(({ line, start, strict, generous }) =>
        row(line, [day(start, t('charts.windows.no_start')), day(strict, ''), day(generous, '')]),
      ),
      ...undated.map(({ line, why }) => row(line, Array(3).fill(missing(t(`codes.due.${why}`))))),
    ],
  }
}

function legendOf({ words: { t } }: View, points: WindowPoint<LedgerLine>[]): LegendItem[] {
  const marks = MARKS.filter((mark) => points.some((p) => p.mark === mark))
  const own: [boolean, LegendItem][] = [
    [points.some((p) => p.generous > p.strict), { swatch: 'extension', text: t('charts.mark.extension') }],
    [points.some((p) => p.fulfilled), { swatch: 'dot', text: t('charts.mark.fulfilled_on') }],
    [true, { swatch: 'day', text: t('charts.mark.day') }],
  ]
  return [
    ...marks.map((mark) => ({ swatch: mark, text: t(`codes.mark.${mark}`) })),
    ...own.filter(([there]) => there).map(([, item]) => item),
  ]
}

export function DueWindowsFigure({ view, lines, title, ...place }: Props) {
  const { words } = view
  const { t, number, list, dayShort } = words
  const { points, undated, span, scale } = windowSeries(lines, view.day)
  const marks = MARKS.map((mark) => [mark, points.filter((p) => p.mark === mark).length] as const)
  const said = marks
    .filter(([, count]) => count > 0)
    .map(([mark, count]) => t('charts.pair', { name: t(`codes.mark.${mark}`), amount: number(count) }))
  return (
    <Figure
      view={view}
      {...place}
      title={title ?? t('charts.windows.title')}
      measure={t('charts.windows.measure')}
      source={bookSource(view, lines)}
      alt={t('charts.windows.alt', {
        count: points.length,
        from: span ? words.day(span.from) : '',
        to: span ? words.day(span.to) : '',
        day: words.day(view.day),
        marks: list(said) || t('site.none'),
        undated: undated.length,
      })}
      table={tableOf(view, points, undated)}
      legend={legendOf(view, points)}
      note={undated.length > 0 ? t('charts.windows.undated', { count: undated.length }) : undefined}
      heights={rowHeights(points.length, WINDOW_ROW, WINDOW_AXIS)}
      drawing={{
        name: 'due-windows',
        data: {
          rows: points.map((p) => ({
            id: p.line.id,
            label: words.text(p.line.title),
            start: p.start === null ? null : dayNumber(p.start),
            strict: dayNumber(p.strict) + 1,
            generous: dayNumber(p.generous) + 1,
            fulfilled: p.fulfilled === null ? null : dayNumber(p.fulfilled),
            mark: p.mark,
          })),
          from: dayNumber(scale.from),
          to: dayNumber(scale.to),
          ticks: scale.ticks.map((tick) => ({
            at: dayNumber(tick),
            text: scale.byMonth ? words.month(tick) : tick.slice(0, 4),
          })),
          today: { at: dayNumber(view.day), text: dayShort(view.day) },
        },
      }}
    />
  )
}
