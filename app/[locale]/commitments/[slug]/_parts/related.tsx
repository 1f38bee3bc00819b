/** Links to other commitments, in both directions. */
import type { View } from '#app/_server/view.ts'
import type { LinkLine } from '#db/queries/commitment-parts'

export function Related({ links, view }: { links: LinkLine[]; view: View }) {
  const { t, text, foreign } = view.words
  if (links.length === 0) return <p className="text-soft">{t('commitment.related_none')}</p>
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id} className="grid gap-x-6 border-faint border-b py-2 sm:grid-cols-[9rem_1fr]">
          <span className="text-soft text-sm">
            {t(link.back ? `codes.link_back.${link.type}` : `codes.link.${link.type}`)}
          </span>
          <span>
            <a
              className="row-link font-medium hover:underline"
              href={view.href(`/commitments/${link.slug}`)}
              {...foreign(link.title)}
            >
              {text(link.title)}
            </a>
            {link.note && <span className="block text-soft text-sm">{text(link.note)}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
