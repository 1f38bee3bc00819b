/** What became of the quotations of a document whose text has just come in: how many were found, which were not. */
import type { View } from '#app/_server/view.ts'
import { ALL_DAYS } from '#app/[locale]/desk/_inputs/all-days.ts'
import { documentBySlug } from '#db/queries/document-by-slug'

export async function Quotations({ view, slug }: { view: View; slug: string }) {
  const { t, stops } = view.words
  const document = await documentBySlug(view.q, slug, ALL_DAYS)
  if (!document?.attached) return null
  const quotes = new Map(document.statements.map(({ quote }) => [quote.id, quote]))
  const missing = [...quotes.values()].filter((quote) => !quote.span)
  const { title, language } = document.row
  return (
    <div role="status" className="notice mt-6">
      <p>
        <span lang={language}>{title}</span>
        {stops.colon}
        {t('intake.found', { found: quotes.size - missing.length, total: quotes.size })}
      </p>
      {missing.length > 0 && (
        <>
          <p className="mt-2">{t('intake.missing')}</p>
          <ul className="mt-1 list-disc ps-5">
            {missing.map(({ id, exact }) => (
              <li key={id} className="quote" lang={language}>
                {exact}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4">
        <a className="link row-link" href={view.href(`/desk/capture/${slug}`)}>
          {t('intake.go_on')}
        </a>
        <a className="link row-link" href={view.href(`/documents/${slug}`)}>
          {t('intake.to_document')}
        </a>
      </p>
    </div>
  )
}
