/** The latest acts on the book: who did what, when, about which promise. */
import type { View } from '#app/_server/view.ts'
import { instant } from '#app/_ui/instant.ts'
import { Section } from '#app/_ui/section.tsx'
import { actorText, actText } from '#app/[locale]/desk/_home/act-text.ts'
import type { DeskAct } from '#db/queries/desk-acts'

const FEW = 2

export function LatestActs({ view, acts }: { view: View; acts: readonly DeskAct[] }) {
  const { words } = view
  const { t, text, foreign, stops } = words
  return (
    <Section id="acts" title={t('desk.acts_title')}>
      {acts.length === 0 && <p className="text-soft">{t('desk.acts_none')}</p>}
      <ol className="space-y-2 text-sm">
        {acts.map(({ seq, at, act, about, file_name, ...by }) => (
          <li key={seq}>
            <time className="text-soft" dateTime={new Date(at).toISOString()}>
              {instant(view, at)}
            </time>{' '}
            <span className="font-medium">{actorText(by, words)}</span>
            {stops.colon}
            {actText(act, words)}
            {file_name && stops.brackets.join(file_name)}
            {about.slice(0, FEW).map(({ slug, title }) => (
              <span key={slug}>
                {stops.dot}
                <a className="link" href={view.href(`/commitments/${slug}`)} {...foreign(title)}>
                  {text(title)}
                </a>
              </span>
            ))}
            {about.length > FEW && ` ${t('desk.acts_more', { count: about.length - FEW })}`}
          </li>
        ))}
      </ol>
    </Section>
  )
}
