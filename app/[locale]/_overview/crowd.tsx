/** What stands in for lists when there are many promises: a matrix of who promised whom, and months of due dates. */
import type { View } from '#app/_server/view.ts'
import type { DueMonth, Pairing } from '#db/queries/crowd'
import type { Day } from '#domain/day'
import { dueBucket } from '#domain/due-bucket'
import { type Filter, filterParams, withFacet } from '#domain/filter'
import type { Localized } from '#domain/locale'
import { markOn } from '#domain/mark'
import type { Standing } from '#domain/standing'

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

type Bar = { name: string; sum: number; parts: { standing: Standing; count: number }[] }

function barsOf(months: readonly DueMonth[], day: Day): Bar[] {
  const bars = new Map<string, Map<Standing, number>>()
  for (const { month, standing, count } of months) {
    const name = dueBucket(month, day)
    const bar = bars.get(name) ?? new Map<Standing, number>()
    bar.set(standing, (bar.get(standing) ?? 0) + count)
    bars.set(name, bar)
  }
  return [...bars].map(([name, sums]) => ({
    name,
    sum: [...sums.values()].reduce((total, count) => total + count, 0),
    parts: [...sums].map(([standing, count]) => ({ standing, count })),
  }))
}

/** One bar a month, whole years farther from the day, each cut by mark. */
export function Months({ months, view }: { months: DueMonth[]; view: View }) {
  const { t, month: monthText, number } = view.words
  const bars = barsOf(months, view.day)
  const most = Math.max(...bars.map((bar) => bar.sum), 1)
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">{t('overview.month')}</th>
          <th scope="col">{t('overview.promises')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, sum, parts }) => (
          <tr key={name}>
            <th scope="row" className="w-32">
              {name.length === 4 ? name : monthText(`${name}-01`)}
            </th>
            <td>
              <span className="flex items-center gap-2">
                <span aria-hidden="true" className="flex h-3 grow">
                  {parts.map(({ standing, count }) => (
                    <span
                      key={standing}
                      className={`mark h-3 mark-${markOn('promised', standing)}`}
                      style={{ width: `${(count / most) * 100}%` }}
                    />
                  ))}
                </span>
                <span className="w-14 text-end">{number(sum)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
