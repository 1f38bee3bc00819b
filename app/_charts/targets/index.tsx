/** The figure "promised, announced and delivered": takes the ledger lines to show, one row per target of theirs. */
import { amountIn, boundsIn, percentIn } from '#app/_charts/amounts.ts'
import { type Cell, cell, linked, missing } from '#app/_charts/data-table.ts'
import { Figure, type FigurePlace } from '#app/_charts/figure.tsx'
import { rowHeights } from '#app/_charts/row-layout.ts'
import { bookSource } from '#app/_charts/source.ts'
import { barOf } from '#app/_charts/targets/bar.ts'
import { TARGET_ROW } from '#app/_charts/targets/rows.ts'
import { type Reach, type TargetPoint, targetSeries } from '#app/_charts/targets/series.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Words } from '#messages/words'

type Props = FigurePlace & { lines: readonly LedgerLine[]; title?: string }

/** A commitment with one target is known by its title; with several, the target is named first. */
const labelOf = (words: Words, { line, target }: TargetPoint): string =>
  line.targets.length === 1
    ? words.text(line.title)
    : words.text(target.item) + words.stops.dot + words.text(line.title)

/** An outcome is shown or not: "1 of 1" would say less. */
function outcomeOf({ t }: Words, { delivered, announced }: TargetPoint): string {
  if (delivered.value !== null && delivered.value > 0) return t('charts.outcome.done')
  return t(announced.why === 'none_recorded' ? 'charts.outcome.not_shown' : 'charts.outcome.announced')
}

function saidOf(words: Words, point: TargetPoint): string[] {
  const { t } = words
  const { target, announced, delivered } = point
  if (target.form === 'outcome') return [outcomeOf(words, point)]
  const said = (name: 'promised' | 'announced' | 'delivered', amount: string) =>
    t('charts.pair', { name: t(`charts.targets.${name}`), amount })
  return [
    said('promised', boundsIn(words, target, target)),
    ...(announced.why === 'none_recorded' ? [] : [said('announced', amountIn(words, announced, target))]),
    said('delivered', amountIn(words, delivered, target)),
  ]
}

/** A number for a file: money as minor units would mislead, so it is written as it is read. */
const raw = (value: number | null, { target }: TargetPoint) =>
  target.currency === null && value !== null ? value : undefined

/** Of "over 100" nobody knows the share; of a part that is "at least" it is at least a share. */
function shareOf(words: Words, reach: Reach, openPromise: boolean): Cell {
  if (reach === null || reach === 'stub' || openPromise) return missing(words.t('charts.missing.not_known'))
  const share = percentIn(words, reach.share)
  return reach.open ? cell(words.t('site.at_least', { amount: share })) : cell(share, reach.share)
}

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
    shareOf(words, reach.delivered, promised.open),
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
            label: labelOf(words, point),
            said: saidOf(words, point),
            saidInLine: saidOf(words, point).join(words.stops.dot),
            outline: point.outline,
            bar: barOf(point.reach, point.promised.open),
          })),
        },
      }}
    />
  )
}
