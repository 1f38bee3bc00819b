/** Parties as rows, with what each promised, was promised, and said. */
import type { View } from '#app/_server/view.ts'
import type { PartyItem } from '#db/queries/party-list'

const COUNTED = [
  ['promised', 'promiser'],
  ['received', 'beneficiary'],
  ['through', 'channel'],
] as const

function Count({ item, role, view }: { item: PartyItem; role: (typeof COUNTED)[number][1]; view: View }) {
  const n = item.counts[role]
  const text = view.words.number(n)
  if (n === 0 || role === 'channel') return text
  return (
    <a className="link row-link" href={view.href('/commitments', { [role]: item.slug })}>
      {text}
    </a>
  )
}

export function PartyRows({ items, view }: { items: readonly PartyItem[]; view: View }) {
  const { t, text, foreign, number } = view.words
  return (
    <table className="records stack">
      <caption className="sr-only">{t('sources.parties.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sources.column.party')}</th>
          <th scope="col">{t('sources.column.type')}</th>
          {COUNTED.map(([name]) => (
            <th key={name} scope="col" className="num">
              {t(`sources.column.${name}`)}
            </th>
          ))}
          <th scope="col" className="num">
            {t('sources.column.statements')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <a className="link row-link" href={view.href(`/parties/${item.slug}`)} {...foreign(item.name)}>
                {text(item.name)}
              </a>
            </th>
            <td data-label={t('sources.column.type')}>{t(`codes.party_type.${item.type}`)}</td>
            {COUNTED.map(([name, role]) => (
              <td key={name} data-label={t(`sources.column.${name}`)} className="num">
                <Count item={item} role={role} view={view} />
              </td>
            ))}
            <td data-label={t('sources.column.statements')} className="num">
              {number(item.statements)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
