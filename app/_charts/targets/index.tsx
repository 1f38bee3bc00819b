/** The figure "promised, announced and delivered": takes the ledger lines to show, one row per target of theirs. */
import { amountIn, boundsIn, percentIn } from '#app/_charts/amounts.ts'
import { cell, linked, missing } from '#app/_charts/data-table.ts'
import { Figure, type FigurePlace } from '#app/_charts/figure.tsx'
import { rowHeights } from '#app/_charts/row-layout.ts'
import { bookSource } from '#app/_charts/source.ts'
import { barOf } from '#app/_charts/targets/bar.ts'
import { TARGET_ROW } from '#app/_charts/targets/rows.ts'
import { type TargetPoint, targetSeries } from '#app/_charts/targets/series.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Words } from '#messages/words'

type Props = FigurePlace & { lines: readonly LedgerLine[]; title?: string }

function saidOf(words: Words, { target, announced, delivered }: TargetPoint): string {
  const { t } = words
  const parts = [
    t('charts.pair', { name: t('charts.targets.promised'), amount: boundsIn(words, target, target) }),
    announced.why === 'none_recorded'
      ? null
      : t('charts.pair', { name: t('charts.targets.announced'), amount: amountIn(words, announced, target) }),
    t('charts.pair', { name: t('charts.targets.delivered'), amount: amountIn(words, delivered, target) }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** A number for a file: money as minor units would mislead, so it is written as it is read. */
const raw = (value: number | null, { target }: TargetPoint) =>
  target.currency === null && value !== null ? value : undefined

function rowOf(view: Props['view'], point: TargetPoint) {
  const { words, href } = view
  const { line, target, promised, announced, delivered, reach } = point
  const part = (amount: typeof announced) =>
    amount.value === null
      ? missing(amountIn(words, amount, target))
      : cell(amountIn(words, amount, target), amount.open ? undefined : raw(amount.value, point))
  return [
    cell(words.text(target.item)),
    linked(words.text(line.title), href(`/commitments/${line.slug}`)),
    promised.value === null
      ? missing(words.t('charts.missing.not_said'))
      : cell(boundsIn(words, target, target), promised.open ? undefined : raw(promised.value, point)),
    part(announced),
    part(delivered),
    reach.delivered && reach.delivered !== 'stub'
      ? cell(percentIn(words, reach.delivered.share), reach.delivered.share)
      : missing(words.t('charts.missing.not_known')),
  ]
}

export function TargetsFigure({ view, lines, title, ...place }: Props) {
  const { words } = view
  const { t } = words
  const points = targetSeries(lines)
  const column = (name: 'item' | 'commitment') => ({ label: t(`charts.targets.${name}`) })
  const number = (name: 'promised' | 'announced' | 'delivered' | 'share') => ({
    label: t(`charts.targets.${name}`),
    num: true as const,
  })
  return (
    <Figure
      view={view}
      {...place}
      title={title ?? t('charts.targets.title')}
      measure={t('charts.targets.measure')}
      source={bookSource(view, lines)}
      alt={t('charts.targets.alt', {
        count: points.length,
        said: points.filter((p) => p.promised.value !== null).length,
        delivered: points.filter((p) => p.target.delivered.batches > 0).length,
        announced: points.filter((p) => p.target.announced.batches > 0).length,
      })}
      table={{
        columns: [
          column('item'),
          column('commitment'),
          number('promised'),
          number('announced'),
          number('delivered'),
          number('share'),
        ],
        rows: points.map((point) => rowOf(view, point)),
      }}
      legend={[
        { swatch: 'promised', text: t('charts.mark.promised') },
        { swatch: 'under_way', text: t('charts.mark.announced') },
        { swatch: 'fulfilled', text: t('charts.mark.delivered') },
        { swatch: 'open', text: t('charts.mark.open') },
        ...(['possibly_overdue', 'overdue', 'not_judged'] as const)
          .filter((mark) => points.some((p) => p.outline === mark))
          .map((mark) => ({ swatch: mark, text: t(`codes.mark.${mark}`) })),
      ]}
      heights={rowHeights(points.length, TARGET_ROW)}
      drawing={{
        name: 'targets',
        data: {
          rows: points.map((point) => ({
            id: point.target.id,
            label: words.text(point.target.item),
            said: saidOf(words, point),
            outline: point.outline,
            bar: barOf(point.reach, point.promised.open),
          })),
        },
      }}
    />
  )
}
