/** Claims, promises and datasets in one table, in three parts; no row is added to another. */
import type { View } from '#app/_server/view.ts'
import type { CompareRow } from './rows.ts'

export type Part = { id: string; title: string; empty: string; rows: readonly CompareRow[] }
type Props = { parts: readonly Part[]; caption: string; view: View }

function Row({ row, view }: { row: CompareRow; view: View }) {
  const { t, number, dayShort } = view.words
  const { side, href } = row
  return (
    <tr>
      <th scope="row" className="md:w-2/5">
        <a
          className="link row-link"
          href={'hash' in href ? `#${href.hash}` : view.href(href.path, href.params)}
          lang={row.lang}
        >
          {row.title}
        </a>
        {row.notes.map((note) => (
          <span key={note} className="block text-soft text-xs">
            {note}
          </span>
        ))}
      </th>
      <td data-label={t('flows.list.measure')}>
        {side.measure ? t(`codes.measure.${side.measure}`) : t('aid.no_measure')}
      </td>
      <td data-label={t('flows.compare.currency')}>{side.currency ?? t('aid.no_currency')}</td>
      <td data-label={t('flows.compare.amount')} className="num">
        {row.amount}
      </td>
      <td data-label={t('flows.compare.day')} className="md:whitespace-nowrap">
        {side.day ? dayShort(side.day) : t('site.not_known')}
      </td>
      <td data-label={t('flows.compare.records')} className="num">
        {number(side.records)}
      </td>
    </tr>
  )
}

export function CompareTable({ parts, caption, view }: Props) {
  const { t } = view.words
  return (
    <table className="records stack mt-6">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('flows.compare.source')}</th>
          <th scope="col">{t('flows.list.measure')}</th>
          <th scope="col">{t('flows.compare.currency')}</th>
          <th scope="col" className="num">
            {t('flows.compare.amount')}
          </th>
          <th scope="col">{t('flows.compare.day')}</th>
          <th scope="col" className="num">
            {t('flows.compare.records')}
          </th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.id}>
          <tr>
            <th scope="rowgroup" colSpan={6}>
              <span className="font-semibold font-serif text-base">{part.title}</span>
            </th>
          </tr>
          {part.rows.map((row) => (
            <Row key={row.side.id} row={row} view={view} />
          ))}
          {part.rows.length === 0 && (
            <tr>
              <td colSpan={6}>{part.empty}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}
