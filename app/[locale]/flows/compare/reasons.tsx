/** Why the rows differ: each reason with the facts of the rows that it is about. */
import type { View } from '#app/_server/view.ts'
import { measureName } from '#app/_ui/flow-names.ts'
import { differences, type Left, type Reason } from '#domain/flow-differences'
import { factOfLeft, factOfSide } from './facts.ts'
import type { CompareRow } from './rows.ts'

type Props = { rows: readonly CompareRow[]; left: readonly Left[]; view: View }
type Fact = { name: string; lang: string | undefined; fact: string }

const measured = ({ title, side }: CompareRow, view: View): string =>
  side.measure ? title + view.words.stops.dot + measureName(side.measure, view) : title

/** Rows of one source that say the same say it once; where they do not, their measures tell them apart. */
function factsOf({ code, sides }: Reason, { rows, left, view }: Props): Fact[] {
  const told = rows
    .filter(({ side }) => sides.includes(side.id))
    .map((row) => ({ row, fact: factOfSide(code, row.side, view) }))
  const ofRows = [...Map.groupBy(told, ({ row }) => row.title)].flatMap(([title, group]) => {
    const agree = new Set(group.map(({ fact }) => fact)).size === 1
    return (agree ? group.slice(0, 1) : group).map(({ row, fact }) => ({
      name: agree ? title : measured(row, view),
      lang: row.lang,
      fact,
    }))
  })
  const ofLeft = left
    .filter(({ id }) => sides.includes(id))
    .map((one) => ({ name: one.id, lang: undefined, fact: factOfLeft(code, one, view) }))
  return [...ofRows, ...ofLeft]
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
