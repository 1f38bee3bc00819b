/** Sums of one dataset: each of one measure and one currency; what has none, and parts of others, folded away. */
import type { View } from '#app/_server/view.ts'
import { amountText } from '#app/_ui/decimal-text.ts'
import { measureName } from '#app/_ui/flow-names.ts'
import type { FlowSum } from '#db/queries/flow-sums'

function Sum({ sum, view }: { sum: FlowSum; view: View }) {
  const { t, chain } = view.words
  // What has no measure of the book's is called as the dataset calls it.
  const name =
    sum.part || !sum.measure
      ? sum.code && t('commitments.phrase', { phrase: sum.code })
      : measureName(sum.measure, view)
  const about = [
    t('flows.sum.records', { count: sum.records }),
    sum.negative > 0 ? t('flows.sum.negative', { count: sum.negative }) : null,
    sum.part ? t('flows.sum.part') : sum.measure ? null : t('flows.sum.no_measure'),
  ]
  return (
    <li className="grid gap-x-3 py-0.5 sm:grid-cols-[8rem_1fr]">
      <span className="text-soft">{name}</span>
      <span>
        <span className="tabular-nums">
          {sum.sum === null ? t('flows.sum.no_amount') : amountText({ ...sum, amount: sum.sum }, view.words)}
        </span>
        <span className="block text-soft text-xs">{chain(about)}</span>
      </span>
    </li>
  )
}

const keyOf = ({ measure, code, currency, part }: FlowSum) => `${measure} ${code} ${currency} ${part}`

export function SumList({ sums, view }: { sums: readonly FlowSum[]; view: View }) {
  const counted = sums.filter((sum) => sum.measure && !sum.part)
  const others = sums.filter((sum) => !sum.measure || sum.part)
  return (
    <>
      {counted.length > 0 && (
        <ul>
          {counted.map((sum) => (
            <Sum key={keyOf(sum)} sum={sum} view={view} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary className="link w-fit min-h-6 cursor-pointer text-xs leading-6">
            {view.words.t('flows.sum.more')}
          </summary>
          <ul>
            {others.map((sum) => (
              <Sum key={keyOf(sum)} sum={sum} view={view} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
