/** Why the rows differ: each reason with the facts of the rows that it is about. */
import type { View } from '#app/_server/view.ts'
import { differences, type Left, type Reason } from '#domain/flow-differences'
import { measureName } from '../_parts/names.ts'
import { factOfLeft, factOfSide } from './facts.ts'
import type { CompareRow } from './rows.ts'

type Props = { rows: readonly CompareRow[]; left: readonly Left[]; view: View }
type Fact = { name: string; lang: string | undefined; fact: string }

/** A source with several rows is told apart by their measures. */
function nameOf({ title, side }: CompareRow, rows: readonly CompareRow[], view: View): string {
  const alone = rows.filter((row) => row.title === title).length === 1
  return alone || !side.measure ? title : title + view.words.stops.dot + measureName(side.measure, view)
}

/** The same fact of the same source is told once, however many of its rows it holds for. */
function factsOf({ code, sides }: Reason, { rows, left, view }: Props): Fact[] {
  const facts = [
    ...rows
      .filter(({ side }) => sides.includes(side.id))
      .map((row) => ({
        name: nameOf(row, rows, view),
        lang: row.lang,
        fact: factOfSide(code, row.side, view),
      })),
    ...left
      .filter(({ id }) => sides.includes(id))
      .map((one) => ({ name: one.id, lang: undefined, fact: factOfLeft(code, one, view) })),
  ]
  return [...new Map(facts.map((one) => [`${one.name} ${one.fact}`, one])).values()]
}

export function Reasons(props: Props) {
  const { rows, left, view } = props
  const { t } = view.words
  if (rows.length < 2) return <p>{t('flows.compare.why_none')}</p>
  const reasons = differences(
    rows.map((row) => row.side),
    left,
  )
  if (reasons.length === 0) return <p>{t('flows.compare.why_same')}</p>
  return (
    <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {reasons.map((reason) => (
        <li key={reason.code} className="border-rule border-t pt-2">
          <h3 className="font-medium text-base">{t(`flows.compare.reason.${reason.code}`)}</h3>
          <dl className="mt-1 text-sm">
            {factsOf(reason, props).map(({ name, lang, fact }) => (
              <div key={`${name} ${fact}`} className="py-0.5">
                <dt className="text-soft text-xs" lang={lang}>
                  {name}
                </dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
