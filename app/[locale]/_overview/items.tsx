/** Promised and delivered, item by item: each target on its own scale, because unlike things are never added. */
import type { View } from '#app/_server/view.ts'
import { ProgressBar } from '#app/_ui/progress-bar.tsx'
import { StandingText } from '#app/_ui/standing-text.tsx'
import type { LedgerTarget } from '#db/ledger-body'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { dueText } from '#messages/due-text'
import { sidesText } from '#messages/sides-text'
import { announcedText, deliveredText, promisedText } from '#messages/sizes'

/** More bars than these are no picture any more. */
export const MOST_ITEMS = 50

type Item = { line: LedgerLine; target: LedgerTarget }

export const itemsOf = (lines: readonly LedgerLine[]): Item[] =>
  lines.flatMap((line) => line.targets.map((target) => ({ line, target })))

function Head({ line, target, view }: Item & { view: View }) {
  const { t, text, foreign, low, stops } = view.words
  const alone =
    target.attested_by && target.attested_by !== 'both'
      ? stops.dot + t('overview.attested_alone', { who: low(t(`codes.attested_by.${target.attested_by}`)) })
      : ''
  return (
    <th scope="row" className="md:w-64">
      <a
        className="row-link font-medium hover:underline"
        href={view.href(`/commitments/${line.slug}`)}
        {...foreign(target.item)}
      >
        {text(target.item)}
      </a>
      <span className="block text-soft text-xs">
        {sidesText(line, view)}
        {alone}
      </span>
    </th>
  )
}

export function Items({ items, view }: { items: Item[]; view: View }) {
  const { t } = view.words
  return (
    <table className="records stack">
      <thead>
        <tr>
          <th scope="col">{t('overview.item')}</th>
          <th scope="col">{t('overview.bar')}</th>
          <th scope="col" className="num">
            {t('overview.promised')}
          </th>
          <th scope="col" className="num">
            {t('overview.announced')}
          </th>
          <th scope="col" className="num">
            {t('overview.delivered')}
          </th>
          <th scope="col">{t('overview.due')}</th>
          <th scope="col">{t('overview.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ line, target }) => (
          <tr key={target.id}>
            <Head line={line} target={target} view={view} />
            <td className="md:w-56" aria-hidden="true">
              <span className="block pt-1.5">
                <ProgressBar target={target} />
              </span>
            </td>
            <td className="num" data-label={t('overview.promised')}>
              <span>{promisedText(target, view.words)}</span>
            </td>
            <td className="num" data-label={t('overview.announced')}>
              <span>{announcedText(target, view.words)}</span>
            </td>
            <td className="num md:min-w-24" data-label={t('overview.delivered')}>
              <span>{deliveredText(target, view.words)}</span>
            </td>
            <td data-label={t('overview.due')}>
              <span>{dueText(line.due, view.words)}</span>
            </td>
            <td data-label={t('overview.standing')}>
              <StandingText line={line} words={view.words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
