/** How a flow changed from edition to edition, and who tied it, newest first. */
import type { View } from '#app/_server/view.ts'
import { instant } from '#app/_ui/instant.ts'
import type { FlowVersion } from '#db/queries/flow-by-id'

/** A promise is named by its place in the book, which says nothing to a reader. */
const TIES: ReadonlySet<string> = new Set(['commitment_id', 'provider_id', 'receiver_id'])

export function FlowHistory({ versions, view }: { versions: readonly FlowVersion[]; view: View }) {
  const { t, stops } = view.words
  const said = (value: string | null) => value ?? t('flows.one.blank')
  return (
    <ol className="ms-1.5 border-rule border-s">
      {versions.map((one) => (
        <li key={one.n} className="relative ps-5 pb-4">
          <span
            aria-hidden="true"
            className="absolute start-[-0.4rem] top-1.5 size-3 rounded-full border-2 border-promise bg-ground"
          />
          <span className="block text-soft text-xs">
            {instant(view, one.at)}
            {stops.dot}
            {one.actor}
          </span>
          {one.n === 1 && <span className="block">{t('flows.one.first')}</span>}
          {one.removed && <span className="block">{t('flows.one.removed')}</span>}
          {one.changes.some(({ field }) => field === 'commitment_id') && (
            <span className="block">{t('flows.one.tie_changed')}</span>
          )}
          {one.changes
            .filter(({ field }) => !TIES.has(field))
            .map((change) => (
              <span key={change.field} className="wrap-anywhere block text-sm">
                {t('flows.one.change', {
                  field: change.field,
                  old: said(change.old),
                  new: said(change.new),
                })}
              </span>
            ))}
          {one.reason && <span className="block text-sm">{one.reason}</span>}
        </li>
      ))}
    </ol>
  )
}
