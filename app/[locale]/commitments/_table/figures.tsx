/** The promises that the filter shows, as figures: by kind, and promised against delivered. */
import { KindsFigure } from '#app/_charts/kinds/index.tsx'
import { TargetsFigure } from '#app/_charts/targets/index.tsx'
import type { View } from '#app/_server/view.ts'
import { type LinePage, ledgerLines } from '#db/queries/ledger-lines'
import type { TableState } from './state.ts'

/** More promises than these are drawn by nobody's eye; more targets than these are no picture. */
const MOST_LINES = 200
const MOST_TARGETS = 50

type Props = { page: LinePage; state: TableState; view: View }

export async function Figures({ page, state, view }: Props) {
  const { t } = view.words
  if (page.total > MOST_LINES)
    return <p className="mt-10 text-soft">{t('commitments.figures_many', { most: MOST_LINES })}</p>
  const whole = page.lines.length === page.total
  const all = whole
    ? page
    : await ledgerLines(view.q, {
        ...state,
        day: view.day,
        locale: view.locale,
        limit: MOST_LINES,
        cursor: null,
      })
  const targets = all.lines.reduce((sum, line) => sum + line.targets.length, 0)
  return (
    <>
      <KindsFigure view={view} id="kinds" level={2} lines={all.lines} />
      {targets > 0 && targets <= MOST_TARGETS && (
        <TargetsFigure view={view} id="targets" level={2} lines={all.lines} />
      )}
    </>
  )
}
