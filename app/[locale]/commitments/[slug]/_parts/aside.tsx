/** Beside a commitment: update it, what would settle it, its history, how to cite it and take it away. */

import type { View } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { Section } from '#app/_ui/section.tsx'
import { FileLinks } from '#app/_ui/take-away.tsx'
import type { CommitmentView } from '#db/queries/commitment-by-slug'
import { dayIn } from '#domain/day'
import { may } from '#domain/permission'
import { History } from './history.tsx'

const LINKS = [
  ['log_look', 'look'],
  ['record_batch', 'batch'],
  ['add_statement', 'statement'],
  ['add_link', 'link'],
  ['edit', 'edit'],
] as const

/** Signed in or not, the way to mend the book is shown: the desk asks who is there. */
function Keep({ slug, view }: { slug: string; view: View }) {
  const { t } = view.words
  const writes = view.viewer !== null && may(actorOf(view.viewer), 'log_look')
  return (
    <Section id="keep" title={t('commitment.keep')} className="no-print mt-0">
      <p className="text-sm">{t('commitment.keep_text')}</p>
      <p className="mt-3">
        <a className="button" href={view.href(`/commitments/${slug}/status`)}>
          {t('commitment.update_status')}
        </a>
      </p>
      {writes && (
        <ul className="mt-2 flex flex-wrap gap-x-4 text-sm">
          {LINKS.map(([word, path]) => (
            <li key={path}>
              <a className="link row-link" href={view.href(`/commitments/${slug}/${path}`)}>
                {t(`commitment.${word}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Settling({ found, view }: { found: CommitmentView; view: View }) {
  const { t, text, foreign, stops } = view.words
  const { settling, testability, note } = found.row
  return (
    <Section id="settling" title={t('commitment.settling')}>
      <p {...foreign(settling)}>{settling ? text(settling) : t('commitment.settling_none')}</p>
      <p className="mt-2 text-soft text-sm">
        {t('commitment.testability')}
        {stops.colon}
        {t(`codes.testability.${testability}`)}
      </p>
      {note && (
        <p className="mt-2 text-soft text-sm" {...foreign(note)}>
          {t('commitment.note')}
          {stops.colon}
          {text(note)}
        </p>
      )}
    </Section>
  )
}

const ACTS = [
  'record_commitment',
  'record_statement',
  'edit_commitment',
  'link_commitments',
  'record_disagreement',
  'record_batch',
  'report_stage',
  'change_status',
  'log_look',
  'remove_seed',
  'attach_text',
  'accept_candidate',
  'tie_candidate',
] as const

function Acts({ found, view }: { found: CommitmentView; view: View }) {
  const { t, dayShort, stops } = view.words
  return (
    <Section id="acts" title={t('commitment.acts')} className="no-print">
      <details>
        <summary className="row-link cursor-pointer text-sm">{view.words.number(found.acts.length)}</summary>
        <ol className="text-sm">
          {found.acts.map((act) => (
            <li key={act.seq} className="border-faint border-b py-1">
              {dayShort(dayIn(view.timeZone, act.at))}
              {stops.dot}
              {t(`commitment.act.${ACTS.find((one) => one === act.act) ?? 'other'}`)}
              {stops.dot}
              <span className="text-soft">{act.actor_name}</span>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  )
}

export function Aside({ found, view }: { found: CommitmentView; view: View }) {
  const { t, text, day } = view.words
  const { slug } = found.line
  return (
    <aside>
      <Keep slug={slug} view={view} />
      <Settling found={found} view={view} />
      <Section id="history" title={t('commitment.history')}>
        <History found={found} view={view} />
      </Section>
      <Section id="take" title={t('commitment.take')}>
        <p className="text-sm">
          {t('commitment.cite_text', { title: text(found.line.title), day: day(view.day) })}
        </p>
        <ul className="no-print mt-1 flex flex-wrap gap-x-4 text-sm">
          <li className="min-w-24 text-soft">{t('commitment.take_this')}</li>
          <li>
            <a className="link row-link" href={view.href(`/commitments/${slug}`, { as_of: view.day })}>
              {t('commitment.cite')}
            </a>
          </li>
          <li>
            <a
              className="link row-link"
              href={`/api/v1/commitments/${slug}?lang=${view.locale}${view.asOf ? `&as_of=${view.asOf}` : ''}`}
            >
              <span className="sr-only">{t('commitment.take_this')} </span>
              {t('site.data')}
            </a>
          </li>
        </ul>
        <div className="no-print">
          <FileLinks
            whats={found.line.deliveries > 0 ? ['statements', 'deliveries'] : ['statements']}
            params={{ commitment: slug }}
            view={view}
            named
          />
        </div>
      </Section>
      <Acts found={found} view={view} />
    </aside>
  )
}
