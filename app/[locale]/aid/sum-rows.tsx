/** Sums of money as rows: each of one measure and one currency. */

import type { MoneySum } from '#domain/money-sums'
import { boundsText } from '#messages/bounds-text'
import { sumText } from '#messages/sizes'
import type { Words } from '#messages/words'

type Props = {
  groups: readonly { key: string; sums: readonly MoneySum[] }[]
  /** What the groups are; null where there is only one. */
  column: string | null
  caption: string
  words: Words
}

function Row({
  sum,
  group,
  column,
  words,
}: { sum: MoneySum; group: string } & Pick<Props, 'column' | 'words'>) {
  const { t, number } = words
  const measure = sum.measure ? t(`codes.measure.${sum.measure}`) : t('aid.no_measure')
  return (
    <tr>
      {column && <th scope="row">{group}</th>}
      {column ? <td data-label={t('aid.column.measure')}>{measure}</td> : <th scope="row">{measure}</th>}
      <td data-label={t('aid.column.currency')}>{sum.currency ?? t('aid.no_currency')}</td>
      <td data-label={t('aid.column.promised')} className="num">
        {boundsText({ ...sum.promised, currency: sum.currency }, words)}
        {sum.mayOverlap && <span className="block text-soft text-xs">{t('aid.sums.overlap')}</span>}
      </td>
      <td data-label={t('aid.column.announced')} className="num">
        {sumText(sum.announced, sum, words, '–')}
      </td>
      <td data-label={t('aid.column.delivered')} className="num">
        {sumText(sum.delivered, sum, words, t('site.not_known'))}
      </td>
      <td data-label={t('aid.column.amounts')} className="num">
        {number(sum.amounts)}
      </td>
    </tr>
  )
}

export function SumRows({ groups, column, caption, words }: Props) {
  const { t } = words
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {column && <th scope="col">{column}</th>}
          <th scope="col">{t('aid.column.measure')}</th>
          <th scope="col">{t('aid.column.currency')}</th>
          {(['promised', 'announced', 'delivered', 'amounts'] as const).map((name) => (
            <th key={name} scope="col" className="num">
              {t(`aid.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.flatMap(({ key, sums }) =>
          sums.map((sum) => (
            <Row
              key={`${key} ${sum.measure} ${sum.currency}`}
              sum={sum}
              group={key}
              column={column}
              words={words}
            />
          )),
        )}
      </tbody>
    </table>
  )
}
