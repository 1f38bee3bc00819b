/** Documents as rows: title, publisher, day, language, quotations, promises. */
import type { View } from '#app/_server/view.ts'
import { languageName } from '#app/_ui/language-name.ts'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { DocumentItem } from '#db/queries/document-list'

type Props = { items: readonly DocumentItem[]; view: View; caption: string }

export function DocumentRows({ items, view, caption }: Props) {
  const { t, dayShort, number } = view.words
  const column = (name: 'document' | 'publisher' | 'published' | 'language' | 'quotations' | 'promises') =>
    t(`sources.column.${name}`)
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column('document')}</th>
          <th scope="col">{column('publisher')}</th>
          <th scope="col">{column('published')}</th>
          <th scope="col">{column('language')}</th>
          <th scope="col" className="num">
            {column('quotations')}
          </th>
          <th scope="col" className="num">
            {column('promises')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="md:w-2/5">
              <a
                className="link row-link"
                href={view.href(`/documents/${item.slug}`)}
                lang={item.language === view.locale ? undefined : item.language}
              >
                {item.title}
              </a>
            </th>
            <td data-label={column('publisher')}>
              <span>
                <PartyLinks parties={[item.publisher]} view={view} />
              </span>
            </td>
            <td data-label={column('published')} className="md:whitespace-nowrap">
              <time dateTime={item.published_on}>{dayShort(item.published_on)}</time>
            </td>
            <td data-label={column('language')}>{languageName(item.language, view.locale)}</td>
            <td data-label={column('quotations')} className="num">
              {number(item.quotations)}
            </td>
            <td data-label={column('promises')} className="num">
              {number(item.promises)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
