/** Targets with promised, announced and delivered. */

import type { View } from '#app/_server/view.ts'
import { ProgressBar } from '#app/_ui/progress-bar.tsx'
import type { LedgerTarget } from '#db/ledger-body'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { announcedText, deliveredText, promisedText } from '#messages/sizes'

function Item({ target, view }: { target: LedgerTarget; view: View }) {
  const { t, text, foreign, low, stops } = view.words
  const facts = [
    target.measure && t(`codes.measure.${target.measure}`),
    target.role !== 'not_said' && t(`codes.role.${target.role}`),
    target.phrase && t('commitment.as_said', { phrase: t('commitments.phrase', { phrase: target.phrase }) }),
    target.attested_by &&
      t('overview.attested_alone', { who: low(t(`codes.attested_by.${target.attested_by}`)) }),
  ].filter(Boolean)
  return (
    <>
      <span className="font-medium" {...foreign(target.item)}>
        {text(target.item)}
      </span>
      <span className="block text-soft text-xs">{facts.join(stops.dot)}</span>
    </>
  )
}

export function Targets({ line, view }: { line: LedgerLine; view: View }) {
  const { t } = view.words
  if (line.targets.length === 0) return <p className="text-soft">{t('commitment.no_targets')}</p>
  return (
    <table className="records stack">
      <thead>
        <tr>
          <th scope="col">{t('commitment.target')}</th>
          <th scope="col">{t('commitment.delivered_of_promised')}</th>
          <th scope="col" className="num">
            {t('commitment.promised')}
          </th>
          <th scope="col" className="num">
            {t('commitment.announced')}
          </th>
          <th scope="col" className="num">
            {t('commitment.delivered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {line.targets.map((target) => (
          <tr key={target.id}>
            <th scope="row">
              <Item target={target} view={view} />
            </th>
            <td aria-hidden="true" className="md:w-40">
              <span className="block pt-1.5">
                <ProgressBar target={target} />
              </span>
            </td>
            <td className="num" data-label={t('commitment.promised')}>
              <span>{promisedText(target, view.words)}</span>
            </td>
            <td className="num" data-label={t('commitment.announced')}>
              <span>{announcedText(target, view.words)}</span>
            </td>
            <td className="num" data-label={t('commitment.delivered')}>
              <span>{deliveredText(target, view.words)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
