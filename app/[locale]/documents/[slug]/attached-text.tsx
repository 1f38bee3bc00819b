/** The text attached to a document, with the quotations marked in it; it is text, never markup. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import type { DocumentView } from '#db/queries/document-by-slug'
import type { StatementLine } from '#db/queries/statement-lines'
import { dayIn } from '#domain/day'
import { cutText, type MarkedPiece } from '#domain/marked-text'

type Props = {
  attached: NonNullable<DocumentView['attached']>
  statements: readonly StatementLine[]
  language: string
  view: View
}

/** Where several marks cover a piece, it leads to the innermost; each mark can be reached where it begins. */
function Marked({ piece, statementOf }: { piece: MarkedPiece; statementOf: ReadonlyMap<string, string> }) {
  const innermost = piece.marks.at(-1)
  if (innermost === undefined) return piece.text
  const [own, ...others] = piece.opens
  return (
    <mark id={own && `mark-${own}`} className="text-mark target:outline-2 target:outline-ink">
      {others.map((id) => (
        <span key={id} id={`mark-${id}`} />
      ))}
      <a className="link" href={`#statement-${statementOf.get(innermost)}`}>
        {piece.text}
      </a>
    </mark>
  )
}

export function AttachedText({ attached, statements, language, view }: Props) {
  const { t, day } = view.words
  const spans = statements.flatMap(({ quote }) => (quote.span ? [{ id: quote.id, ...quote.span }] : []))
  const statementOf = new Map(statements.map((line) => [line.quote.id, line.id]))
  return (
    <Section id="text" title={t('sources.documents.text')}>
      <p className="mb-2 max-w-[68ch] text-sm">
        {t('sources.documents.text_note', {
          day: day(dayIn(view.timeZone, attached.attached_at)),
          count: spans.length,
        })}
      </p>
      <p className="mb-4 text-soft text-xs">
        {t('sources.documents.sha256')}: <code className="break-all">{attached.sha256}</code>
      </p>
      <div
        lang={language}
        className="max-w-[75ch] whitespace-pre-wrap break-words border-rule border-s-4 ps-4 font-serif text-base leading-relaxed"
      >
        {cutText(attached.text, spans).map((piece) => (
          <Marked key={piece.at} piece={piece} statementOf={statementOf} />
        ))}
      </div>
    </Section>
  )
}
