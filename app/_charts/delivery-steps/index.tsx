/** The figure of one target's deliveries over time: takes the commitment's line, one of its targets, and all its batches. */
import { amountIn, boundsIn, numberIn } from '#app/_charts/amounts.ts'
import { cell, type DataTable, missing } from '#app/_charts/data-table.ts'
import { type StepSeries, stepSeries } from '#app/_charts/delivery-steps/series.ts'
import { Figure, type FigurePlace } from '#app/_charts/figure.tsx'
import { bookSource } from '#app/_charts/source.ts'
import type { View } from '#app/_server/view.ts'
import type { LedgerTarget } from '#db/ledger-body'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Day } from '#domain/day'
import { isCalendar } from '#domain/due-window'
import type { Stage } from '#domain/kind'
import { amountScale } from '#domain/scale-amount'
import { dayNumber, dayScale } from '#domain/scale-days'

type Props = FigurePlace & {
  line: LedgerLine
  target: LedgerTarget
  deliveries: readonly DeliveryLine[]
  title?: string
}

const HEIGHT = 280

function tableOf({ words }: View, target: LedgerTarget, { batches }: StepSeries): DataTable {
  const { t, dayShort } = words
  const day = (value: Day | null) =>
    value ? cell(dayShort(value), value) : missing(t('charts.steps.not_delivered'))
  const count = (value: number | null) => (target.currency === null && value !== null ? value : undefined)
  return {
    columns: [
      { label: t('charts.steps.batch') },
      { label: t('charts.steps.size'), num: true },
      { label: t('charts.steps.stage') },
      { label: t('charts.steps.on') },
      { label: t('charts.steps.delivered_on') },
      { label: t('charts.steps.total'), num: true },
    ],
    rows: batches.map(({ batch, size, stage, delivered, total }, at) => [
      cell(words.text(batch.label) || batch.phrase || t('charts.steps.unnamed', { number: at + 1 })),
      size === null
        ? missing(t('charts.missing.not_said'))
        : cell(boundsIn(words, batch, target), batch.low === batch.high ? count(size) : undefined),
      stage ? cell(t(`codes.stage.${stage.stage as Stage}`)) : missing(t('site.not_known')),
      stage ? day(stage.on) : missing(t('site.not_known')),
      day(delivered),
      total === null
        ? missing(t('charts.steps.not_delivered'))
        : cell(amountIn(words, total, target), total.open ? undefined : count(total.value)),
    ]),
  }
}

function dataOf({ words, day }: View, line: LedgerLine, target: LedgerTarget, series: StepSeries) {
  const { t, dayShort } = words
  const { steps, promised } = series
  const due = isCalendar(line.due) ? line.due.strict_end : null
  const since = steps[0]?.day ?? day
  const days = dayScale([day, since, ...(due ? [due] : [])])
  const amounts = amountScale([series.most])
  const flag = (at: Day, text: string) => ({ at: dayNumber(at), text })
  return {
    steps: steps.map((step) => ({
      at: dayNumber(step.day),
      delivered: step.delivered,
      announced: step.announced > 0 ? step.announced : null,
      open: step.open,
    })),
    promise:
      promised.value === null
        ? null
        : {
            at: promised.value,
            open: promised.open,
            from: dayNumber(since),
            text: t('charts.steps.promise', { amount: boundsIn(words, target, target) }),
          },
    due: due ? flag(due, `${t('charts.steps.due')} ${dayShort(due)}`) : null,
    today: flag(day, dayShort(day)),
    days: {
      from: dayNumber(days.from),
      to: dayNumber(days.to),
      ticks: days.ticks.map((tick) => flag(tick, days.byMonth ? words.month(tick) : tick.slice(0, 4))),
    },
    amounts: {
      ...amounts,
      ticks: amounts.ticks.map((at) => ({ at, text: numberIn(words, at, { ...target, unit: null }) })),
    },
    height: HEIGHT,
  }
}

export function DeliveryStepsFigure({ view, line, target, deliveries, title, ...place }: Props) {
  const { words, day } = view
  const { t } = words
  const series = stepSeries({ kind: line.kind, target, deliveries, since: line.first_said_on, day })
  const item = words.text(target.item)
  const unit = target.currency ?? words.text(target.unit)
  return (
    <Figure
      view={view}
      {...place}
      title={title ?? t('charts.steps.title', { item })}
      measure={unit ? t('charts.steps.measure', { unit }) : t('charts.steps.measure_count')}
      source={bookSource(view, [line])}
      alt={t('charts.steps.alt', {
        item,
        promised: boundsIn(words, target, target),
        day: words.day(day),
        delivered: amountIn(words, series.delivered, target),
        announced: amountIn(words, series.announced, target),
        batches: series.batches.length,
      })}
      table={tableOf(view, target, series)}
      legend={[
        ...(series.promised.value === null
          ? []
          : [{ swatch: 'line' as const, text: t('charts.mark.promise_line') }]),
        { swatch: 'under_way', text: t('charts.mark.announced') },
        { swatch: 'fulfilled', text: t('charts.mark.delivered') },
        ...(series.steps.some((step) => step.open)
          ? [{ swatch: 'ring' as const, text: t('charts.mark.size_open') }]
          : []),
        { swatch: 'day', text: t('charts.mark.day') },
      ]}
      heights={{ wide: HEIGHT, narrow: HEIGHT }}
      drawing={{ name: 'delivery-steps', data: dataOf(view, line, target, series) }}
    />
  )
}
