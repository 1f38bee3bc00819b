/** A quotation on its own document's page: with links to the publisher's page and to the place in the text. */
import type { View } from '#app/_server/view.ts'
import { Quoted } from '#app/_ui/quotation.tsx'
import type { StatementLine } from '#db/queries/statement-lines'
import { textFragmentUrl } from '#domain/citation'

export function QuotedHere({ statement, view }: { statement: StatementLine; view: View }) {
  const { t } = view.words
  const { quote, document } = statement
  return (
    <blockquote cite={document.url ?? undefined}>
      <Quoted
        exact={quote.exact}
        emphasis={statement.emphasis}
        lang={document.language}
        locale={view.locale}
      />
      <footer className="mt-1 flex flex-wrap gap-x-3 text-xs">
        {quote.span && (
          <a className="link row-link" href={`#mark-${quote.id}`}>
            {t('sources.documents.see_in_text')}
          </a>
        )}
        {document.url && (
          <a className="link row-link out" href={textFragmentUrl(document.url, quote)} rel="noreferrer">
            {t('site.open_at_words')}
          </a>
        )}
      </footer>
    </blockquote>
  )
}
