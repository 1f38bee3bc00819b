/** The statement ledger: who said what, when, in which words. */

import type { View } from '#app/_server/view.ts'
import { Quotation } from '#app/_ui/quotation.tsx'
import type { CommitmentView } from '#db/queries/commitment-by-slug'
import type { StatementLine } from '#db/queries/statement-lines'

type Side = 'promiser' | 'beneficiary' | 'other'

function sideOf({ account }: StatementLine, { line }: CommitmentView): Side {
  const is = (parties: readonly { id: string }[]) =>
    parties.some((party) => account?.lineage.includes(party.id))
  if (is(line.promisers)) return 'promiser'
  return is(line.beneficiaries) ? 'beneficiary' : 'other'
}

function Who({ said, found, view }: { said: StatementLine; found: CommitmentView; view: View }) {
  const { t, text, day } = view.words
  return (
    <div className="text-sm">
      <p>{day(said.said_on)}</p>
      <p>{text((said.account ?? said.document.publisher).short)}</p>
      <p className="text-soft">{t(`commitment.account_side.${sideOf(said, found)}`)}</p>
    </div>
  )
}

export function Said({ found, view }: { found: CommitmentView; view: View }) {
  const { t, text, foreign, stops } = view.words
  const first = found.statements.some((said) => said.act === 'makes')
  return (
    <>
      {!first && <p className="text-soft text-sm">{t('commitment.first_unknown')}</p>}
      <ol>
        {found.statements.map((said) => (
          <li
            key={said.id}
            id={`statement-${said.id}`}
            className="grid gap-x-6 gap-y-2 border-faint border-b py-4 target:bg-marker sm:grid-cols-[9rem_1fr]"
          >
            <Who said={said} found={found} view={view} />
            <div>
              <p className="mb-1 text-sm">
                <span className="tag">{t(`codes.act.${said.act}`)}</span>{' '}
                <span className="text-soft">
                  {said.speaker ? text(said.speaker.name) : t('commitment.unknown_speaker')}
                  {stops.dot}
                  {t(`codes.modality.${said.modality}`)}
                </span>
              </p>
              <Quotation statement={said} view={view} />
              {said.due.phrase && (
                <p className="text-soft text-xs">
                  {t('commitment.due_as_said', {
                    phrase: t('commitments.phrase', { phrase: said.due.phrase }),
                  })}
                </p>
              )}
              {said.note && (
                <p className="mt-1 text-soft text-sm" {...foreign(said.note)}>
                  {text(said.note)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
