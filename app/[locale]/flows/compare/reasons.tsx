/** Why the rows differ: each reason with the facts of the rows that it is about. */
import type { View } from '#app/_server/view.ts'
import { measureName } from '#app/_ui/flow-names.ts'
import { differences, type Left, type Reason } from '#domain/flow-differences'
import { factOfLeft, factOfSide } from './facts.ts'
import type { CompareRow } from './rows.ts'

type Props = { rows: readonly CompareRow[]; left: readonly Left[]; view: View }
type Named = { name: string; lang: string | undefined }
type Fact = { names: readonly Named[]; fact: string }

const PARTS = { claim: 'claims', promise: 'promises', dataset: 'reports' } as const

const measured = ({ title, side }: CompareRow, view: View): string =>
  side.measure ? title + view.words.stops.dot + measureName(side.measure, view) : title

/** Rows of one source are told apart by their measures, where they do not say the same. */
function namesOf(group: readonly Told[], told: readonly Told[], view: View): Named[] {
  const named = group.map(({ row, fact }) => {
    const agree = told.every((one) => one.row.title !== row.title || one.fact === fact)
    return { name: agree ? row.title : measured(row, view), lang: row.lang }
  })
  return [...new Map(named.map((one) => [one.name, one])).values()]
}

type Told = { row: CompareRow; fact: string }

/** What several rows say alike is said once, and where a whole part of the table says it, for that part. */
function factsOf({ code, sides }: Reason, { rows, left, view }: Props): Fact[] {
  const told = rows
    .filter(({ side }) => sides.includes(side.id))
    .map((row) => ({ row, fact: factOfSide(code, row.side, view) }))
  const ofRows = [...Map.groupBy(told, ({ fact }) => fact)].map(([fact, group]) => {
    const names = [...Map.groupBy(group, ({ row }) => row.side.sort)].flatMap(([sort, own]) => {
      const each = namesOf(own, told, view)
      const whole = each.length > 1 && own.length === rows.filter(({ side }) => side.sort === sort).length
      return whole ? [{ name: view.words.t(`flows.compare.${PARTS[sort]}`), lang: undefined }] : each
    })
    return { names, fact }
  })
  const ofLeft = left
    .filter(({ id }) => sides.includes(id))
    .map((one) => ({ names: [{ name: one.id, lang: undefined }], fact: factOfLeft(code, one, view) }))
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
            {factsOf(reason, props).map(({ names, fact }) => (
              <div key={`${names[0]?.name} ${fact}`} className="py-0.5">
                {names.map(({ name, lang }) => (
                  <dt key={name} className="text-soft text-xs" lang={lang}>
                    {name}
                  </dt>
                ))}
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
