/** The exact words with the deciding ones marked, who said them, where, and a link that opens the page at them. */
import type { View } from '#app/_server/view.ts'
import type { StatementLine } from '#db/queries/statement-lines'
import { emphasise, textFragmentUrl } from '#domain/citation'

export function Quoted({
  exact,
  emphasis,
  lang,
  locale,
}: {
  exact: string
  emphasis: readonly string[]
  lang: string
  locale: string
}) {
  return (
    <q lang={lang === locale ? undefined : lang} className="quote">
      {emphasise(exact, emphasis).map(({ text, strong, at }) =>
        strong ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </q>
  )
}

export function Quotation({
  statement,
  view,
  emphasis,
}: {
  statement: StatementLine
  view: View
  emphasis?: readonly string[]
}) {
  const { t, text } = view.words
  const { quote, document } = statement
  return (
    <blockquote cite={document.url ?? undefined}>
      <Quoted
        exact={quote.exact}
        emphasis={emphasis ?? statement.emphasis}
        lang={document.language}
        locale={view.locale}
      />
      <footer className="mt-1 flex flex-wrap gap-x-3 text-soft text-xs">
        <a className="link row-link" href={view.href(`/documents/${document.slug}`)}>
          {text(document.publisher.short)}
        </a>
        {document.url && (
          <a className="link row-link out" href={textFragmentUrl(document.url, quote)} rel="noreferrer">
            {t('site.open_at_words')}
          </a>
        )}
      </footer>
    </blockquote>
  )
}
