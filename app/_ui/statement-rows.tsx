/** Statements one under the other: when and by whom; what they do and in which words; for which promise. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { PartyLinks } from '#app/_ui/parties.tsx'
import { Quotation } from '#app/_ui/quotation.tsx'
import type { StatementLine } from '#db/queries/statement-lines'
import { boundsText } from '#messages/bounds-text'
import { dueText } from '#messages/due-text'

type Props = {
  statements: readonly StatementLine[]
  view: View
  /** Other than a quotation with a link to its document, where the page is that document. */
  quoted?: (statement: StatementLine) => ReactNode
}

function Voice({ statement: { said_on, account, speaker }, view }: { statement: StatementLine; view: View }) {
  const { dayShort, text, stops } = view.words
  return (
    <div className="text-soft text-xs">
      <time dateTime={said_on}>{dayShort(said_on)}</time>
      {account && (
        <div className="text-ink">
          <PartyLinks parties={[account]} view={view} />
        </div>
      )}
      {speaker && <div>{[text(speaker.name), text(speaker.office)].filter(Boolean).join(stops.comma)}</div>}
    </div>
  )
}

export function StatementRows({ statements, view, quoted }: Props) {
  const { t, text, foreign, stops } = view.words
  return (
    <ol>
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={`statement-${statement.id}`}
          className="grid gap-x-6 gap-y-2 border-faint border-b py-4 md:grid-cols-[12rem_1fr]"
        >
          <Voice statement={statement} view={view} />
          <div className="min-w-0 max-w-[75ch]">
            <p className="mb-1 flex flex-wrap gap-x-2 text-xs">
              <span className="tag">{t(`codes.act.${statement.act}`)}</span>
              <span className="py-0.5 text-soft">{t(`codes.modality.${statement.modality}`)}</span>
            </p>
            {quoted ? quoted(statement) : <Quotation statement={statement} view={view} />}
            {statement.claim && (
              <p className="mt-1 text-sm">
                {t(`codes.measure.${statement.claim.measure}`)}
                {stops.colon}
                {boundsText(statement.claim, view.words)}
              </p>
            )}
            {statement.due.type !== 'none' && (
              <p className="mt-1 text-sm">
                {t('sources.due')}
                {stops.colon}
                {dueText(statement.due, view.words)}
              </p>
            )}
            {statement.note && (
              <p className="mt-1 text-soft text-sm" {...foreign(statement.note)}>
                {text(statement.note)}
              </p>
            )}
            {statement.commitment && (
              <p className="mt-1 text-sm">
                <a
                  className="link row-link"
                  href={view.href(`/commitments/${statement.commitment.slug}`)}
                  {...foreign(statement.commitment.title)}
                >
                  {text(statement.commitment.title)}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
