/** One figure for each measure that two sources or more have: a small chart for each currency, nothing added. */
import { AidFigure } from '#app/_charts/aid/index.tsx'
import type { AidAmount } from '#app/_charts/aid/series.ts'
import type { View } from '#app/_server/view.ts'
import type { Comparison } from '#db/queries/compare'
import { dayIn } from '#domain/day'
import type { Localized } from '#domain/locale'
import { minorDigits } from '#domain/money'
import { saidNumber } from '#domain/quantity'
import { MEASURES, type Measure } from '#domain/target'

const named = (name: string): Localized => ({ en: name, uk: name, ja: name })

/** A drawing needs no more digits than a number has; the table above has them all. */
const minorOf = (sum: string, currency: string): number =>
  Math.round(Number(sum) * 10 ** minorDigits(currency))

function amountsOf({ provider, promises, reports }: Comparison, measure: Measure): AidAmount[] {
  const party = [provider.name ?? named(provider.asked)]
  const promised = promises.flatMap((line) =>
    line.targets
      .filter((target) => target.form === 'money' && target.measure === measure)
      .map((target) => ({
        id: target.id,
        party,
        measure,
        currency: target.currency,
        minor: saidNumber(target),
        open: target.high === null,
        dataset: null,
        href: `/commitments/${line.slug}`,
      })),
  )
  const reported = reports.flatMap(({ dataset, sums, until }) =>
    sums.flatMap((sum) =>
      sum.measure === measure && !sum.part && sum.sum !== null && sum.currency
        ? [
            {
              id: `${dataset.slug}-${sum.currency}`,
              party,
              measure,
              currency: sum.currency,
              minor: minorOf(sum.sum, sum.currency),
              open: false,
              dataset: {
                name: dataset.name,
                day: until ?? dayIn('UTC', dataset.loaded_at),
              },
            },
          ]
        : [],
    ),
  )
  return [...promised, ...reported]
}

type Props = { found: Comparison; names: { provider: string; recipient: string }; view: View }

export function CompareFigures({ found, names, view }: Props) {
  const { t, list } = view.words
  const sources = [
    ...found.reports.map(({ dataset }) => dataset.name),
    ...(found.promises.length > 0 ? [t('site.name')] : []),
  ]
  return MEASURES.map((measure) => ({ measure, amounts: amountsOf(found, measure) }))
    .filter(({ amounts }) => amounts.length > 1)
    .map(({ measure, amounts }) => (
      <AidFigure
        key={measure}
        view={view}
        id={`compared-${measure}`}
        level={2}
        title={t('flows.compare.figure', { measure: t(`codes.measure.${measure}`), ...names })}
        amounts={amounts}
        source={{ text: t('flows.compare.sources', { names: list(sources) }), href: view.href('/flows') }}
      />
    ))
}
