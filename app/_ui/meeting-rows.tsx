/** Meetings as rows: day, title, place, parties, and how many promises are tied to each. */
import type { View } from '#app/_server/view.ts'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { MeetingItem } from '#db/queries/meeting-list'

type Props = { items: readonly MeetingItem[]; view: View; caption: string }

export function MeetingRows({ items, view, caption }: Props) {
  const { t, text, foreign, dayShort, number } = view.words
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sources.column.meeting')}</th>
          <th scope="col">{t('sources.column.day')}</th>
          <th scope="col">{t('sources.column.place')}</th>
          <th scope="col">{t('sources.column.parties')}</th>
          <th scope="col" className="num">
            {t('sources.column.promises')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="md:w-2/5">
              <a
                className="link row-link"
                href={view.href(`/meetings/${item.slug}`)}
                {...foreign(item.title)}
              >
                {text(item.title)}
              </a>
            </th>
            <td data-label={t('sources.column.day')} className="md:whitespace-nowrap">
              <time dateTime={item.day}>{dayShort(item.day)}</time>
            </td>
            <td data-label={t('sources.column.place')} {...foreign(item.place)}>
              {text(item.place)}
            </td>
            <td data-label={t('sources.column.parties')}>
              <span>
                <PartyLinks parties={item.parties} view={view} />
              </span>
            </td>
            <td data-label={t('sources.column.promises')} className="num">
              {item.promises === 0 ? (
                number(0)
              ) : (
                <a className="link row-link" href={view.href('/commitments', { meeting: item.slug })}>
                  {number(item.promises)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
