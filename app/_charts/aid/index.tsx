/** The figure "aid by measure and party": takes amounts as their datasets state them (or `promisedAmounts` of ledger lines). */
import { AID_AXIS, AID_HEAD, AID_ROW } from '#app/_charts/aid/rows.ts'
import { type AidAmount, type AidSeries, aidSeries } from '#app/_charts/aid/series.ts'
import { amountIn } from '#app/_charts/amounts.ts'
import { type Cell, cell, type DataTable, linked, missing } from '#app/_charts/data-table.ts'
import { Figure, type FigurePlace, type FigureSource } from '#app/_charts/figure.tsx'
import type { View } from '#app/_server/view.ts'
import { decimalOf } from '#domain/money'
import type { Words } from '#messages/words'

/** The marks that a measure can have, in the order of its life. */
const MEASURE_KEYS = ['promised', 'under_way', 'fulfilled', 'not_judged'] as const

/** `source` names every dataset in it, with its day. */
type Props = FigurePlace & { amounts: readonly AidAmount[]; source: FigureSource; title?: string }

const partyIn = (words: Words, { party }: AidAmount) => words.list(party.map((name) => words.text(name)))

const measureIn = ({ t }: Words, { measure, own_measure }: AidAmount) =>
  measure ? t(`codes.measure.${measure}`) : (own_measure ?? t('charts.aid.measure_not_said'))

function saidIn(words: Words, { minor, open, currency }: AidAmount): string {
  if (minor === null) return words.t('charts.missing.not_said')
  return amountIn(words, { value: minor, open, why: null }, { currency, unit: null })
}

const datasetIn = ({ t, dayShort }: Words, { dataset }: AidAmount) =>
  dataset ? t('charts.aid.dataset', { name: dataset.name, day: dayShort(dataset.day) }) : t('site.name')

/** A plain decimal in a file; an amount that is open keeps its words. */
function amountCell(words: Words, amount: AidAmount): Cell {
  const { minor, currency, open } = amount
  const said = saidIn(words, amount)
  if (minor === null) return missing(said)
  return currency && !open ? cell(said, Number(decimalOf({ minor, currency }))) : cell(said)
}

function tableOf({ words, href }: View, { currencies, without }: AidSeries): DataTable {
  const { t } = words
  const all = [...currencies.flatMap((one) => one.points.map((p) => p.amount)), ...without]
  return {
    columns: [
      { label: t('charts.aid.party') },
      { label: t('charts.aid.measure_column') },
      { label: t('charts.aid.amount'), num: true },
      { label: t('charts.aid.currency') },
      { label: t('charts.aid.source') },
    ],
    rows: all.map((amount) => [
      amount.href ? linked(partyIn(words, amount), href(amount.href)) : cell(partyIn(words, amount)),
      cell(measureIn(words, amount)),
      amountCell(words, amount),
      amount.currency ? cell(amount.currency) : missing(t('charts.aid.currency_not_said')),
      cell(datasetIn(words, amount)),
    ]),
  }
}

function altOf(words: Words, count: number, { currencies }: AidSeries): string {
  const { t } = words
  if (count === 0) return t('charts.aid.no_amounts')
  const largest = currencies.flatMap(({ currency, largest: one }) =>
    one
      ? t('charts.aid.largest', {
          currency,
          party: partyIn(words, one),
          measure: measureIn(words, one),
          amount: saidIn(words, one),
        })
      : [],
  )
  const named = words.list(currencies.map((one) => one.currency)) || t('charts.aid.currency_not_said')
  return t('charts.aid.alt', { count, currencies: named, largest: largest.join(' ') })
}

export function AidFigure({ view, amounts, source, title, ...place }: Props) {
  const { words } = view
  const { t } = words
  const series = aidSeries(amounts)
  const points = series.currencies.flatMap((one) => one.points)
  const room = (row: number) => series.currencies.length * (AID_HEAD + AID_AXIS) + points.length * row
  return (
    <Figure
      view={view}
      {...place}
      title={title ?? t('charts.aid.title')}
      measure={t('charts.aid.measure')}
      source={source}
      alt={altOf(words, amounts.length, series)}
      table={tableOf(view, series)}
      legend={[
        ...MEASURE_KEYS.filter((mark) => points.some((p) => p.mark === mark)).map((mark) => ({
          swatch: mark,
          text: t(`charts.measure_mark.${mark}`),
        })),
        ...(points.some((p) => p.amount.open || p.amount.minor === null)
          ? [{ swatch: 'open' as const, text: t('charts.mark.open') }]
          : []),
      ]}
      heights={{ wide: room(AID_ROW.wide), narrow: room(AID_ROW.narrow) }}
      drawing={{
        name: 'aid',
        data: {
          charts: series.currencies.map(({ currency, points: own, scale }) => ({
            currency,
            rows: own.map(({ amount, mark }) => ({
              id: amount.id,
              label: [partyIn(words, amount), measureIn(words, amount), datasetIn(words, amount)].join(
                words.stops.dot,
              ),
              said: saidIn(words, amount),
              amount: amount.minor,
              open: amount.open,
              mark,
            })),
            from: scale.from,
            to: scale.to,
            ticks: scale.ticks.map((at) => ({ at, text: words.money(at, currency) })),
          })),
        },
      }}
    />
  )
}
