/** Where the sources disagree: one question, two quotations. */
import type { View } from '#app/_server/view.ts'
import { Quotation } from '#app/_ui/quotation.tsx'
import type { Pair } from '#db/queries/disagreement-pairs'

export function Disagreements({ pairs, view }: { pairs: Pair[]; view: View }) {
  const { t, text, foreign } = view.words
  if (pairs.length === 0) return <p className="text-soft">{t('overview.disagree_none')}</p>
  return (
    <ul className="flex flex-col gap-8">
      {pairs.map((pair) => (
        <li key={pair.id}>
          <h3 className="font-sans font-semibold" {...foreign(pair.question)}>
            {pair.a.commitment ? (
              <a
                className="row-link hover:underline"
                href={view.href(`/commitments/${pair.a.commitment.slug}`)}
              >
                {text(pair.question)}
              </a>
            ) : (
              text(pair.question)
            )}
          </h3>
          <div className="mt-2 grid gap-4 md:grid-cols-2">
            <div className="border-rule border-s-2 ps-3">
              <Quotation
                statement={pair.a}
                view={view}
                emphasis={pair.emphasis_a ? [pair.emphasis_a] : pair.a.emphasis}
              />
            </div>
            <div className="border-rule border-s-2 ps-3">
              <Quotation
                statement={pair.b}
                view={view}
                emphasis={pair.emphasis_b ? [pair.emphasis_b] : pair.b.emphasis}
              />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
