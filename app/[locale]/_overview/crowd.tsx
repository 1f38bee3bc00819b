/** What stands in for lists when there are many promises: a matrix of who promised whom, and months of due dates. */
import type { View } from '#app/_server/view.ts'
import type { DueMonth, Pairing } from '#db/queries/crowd'
import { type Filter, filterParams, withFacet } from '#domain/filter'
import type { Localized } from '#domain/locale'
import { markOn } from '#domain/mark'

type Named = { slug: string; short: Localized }

const distinct = (parties: readonly Named[]): Named[] => [
  ...new Map(parties.map((party) => [party.slug, party])).values(),
]

export function Matrix({ pairs, filter, view }: { pairs: Pairing[]; filter: Filter; view: View }) {
  const { text, number, t } = view.words
  const rows = distinct(pairs.map((pair) => pair.promiser))
  const columns = distinct(pairs.map((pair) => pair.beneficiary))
  const countOf = (a: Named, b: Named) =>
    pairs.find((pair) => pair.promiser.slug === a.slug && pair.beneficiary.slug === b.slug)?.count
  return (
    <div className="overflow-x-auto">
      <table className="records">
        <thead>
          <tr>
            <th scope="col">{t('overview.matrix')}</th>
            {columns.map((column) => (
              <th key={column.slug} scope="col" className="num">
                {text(column.short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">{text(row.short)}</th>
              {columns.map((column) => {
                const count = countOf(row, column)
                const params = filterParams(
                  withFacet(withFacet(filter, 'promiser', [row.slug]), 'beneficiary', [column.slug]),
                )
                return (
                  <td key={column.slug} className="num">
                    {count ? (
                      <a className="link row-link" href={view.href('/commitments', params)}>
                        {number(count)}
                      </a>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One bar a month, cut by mark; only months near today, so that the picture stays readable. */
export function Months({ months, view }: { months: DueMonth[]; view: View }) {
  const { t, month: monthText, number } = view.words
  const names = [...new Set(months.map((one) => one.month))]
  const sums = new Map(
    names.map((name) => [
      name,
      months.filter((one) => one.month === name).reduce((sum, one) => sum + one.count, 0),
    ]),
  )
  const most = Math.max(...sums.values(), 1)
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">{t('overview.month')}</th>
          <th scope="col">{t('overview.promises')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row" className="w-32">
              {monthText(`${name}-01`)}
            </th>
            <td>
              <span className="flex items-center gap-2">
                <span aria-hidden="true" className="flex h-3 grow">
                  {months
                    .filter((one) => one.month === name)
                    .map((one) => (
                      <span
                        key={one.standing}
                        className={`mark h-3 mark-${markOn('promised', one.standing)}`}
                        style={{ width: `${(one.count / most) * 100}%` }}
                      />
                    ))}
                </span>
                <span className="w-14 text-end">{number(sums.get(name) ?? 0)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
