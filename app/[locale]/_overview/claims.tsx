/** Claims of totals side by side: about the past, in no sum. */

import type { View } from '#app/_server/view.ts'
import { Quotation } from '#app/_ui/quotation.tsx'
import type { StatementLine } from '#db/queries/statement-lines'

export function Claims({ claims, view }: { claims: StatementLine[]; view: View }) {
  const { t, text, dayShort, foreign } = view.words
  if (claims.length === 0) return <p className="text-soft">{t('overview.claims_none')}</p>
  return (
    <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
      {claims.map((claim) => (
        <li key={claim.id} className="border-rule border-s-2 ps-3">
          <p className="text-soft text-sm">
            {t('overview.said_by', { speaker: speakerOf(claim, view), day: dayShort(claim.said_on) })}
          </p>
          <Quotation statement={claim} view={view} />
          {claim.note && (
            <p className="mt-1 text-soft text-xs" {...foreign(claim.note)}>
              {text(claim.note)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function speakerOf({ speaker, account, document }: StatementLine, { words: { text } }: View): string {
  if (speaker) return text(speaker.name)
  return text((account ?? document.publisher).short)
}
