'use client'
/** The clear end: everything is decided, with links to what came of it. */
import type { DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'

export type EndLinks = { book: string; document: string; another: string; again: string }
type Props = { decisions: readonly DecisionLine[]; links: EndLinks }

function Made({ title, lines }: { title: string; lines: readonly DecisionLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {lines.map(({ start, href, title: name, lang }) => (
          <li key={`${start} ${href}`}>
            <a className="link row-link" href={href ?? ''} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function AllDecided({ decisions, links }: Props) {
  const { words } = useDesk()
  const { end } = words
  const of = (outcome: DecisionLine['outcome']) => decisions.filter((one) => one.outcome === outcome)
  const cited = [...new Map(of('cited').map((one) => [one.href, one])).values()]
  const rejected = of('rejected').length
  return (
    <div className="space-y-4">
      <p>{end.lead}</p>
      <Made title={end.accepted} lines={of('accepted')} />
      <Made title={end.tied} lines={of('tied')} />
      <Made title={end.cited} lines={cited} />
      {rejected > 0 && <p>{worded(end.rejected, { count: rejected })}</p>}
      <ul className="flex flex-wrap gap-x-4 border-rule border-t pt-3">
        {(['book', 'document', 'another', 'again'] as const).map((name) => (
          <li key={name}>
            <a className="link row-link" href={links[name]}>
              {end[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
