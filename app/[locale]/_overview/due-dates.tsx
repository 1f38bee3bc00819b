/** When promises fall due: windows while they can be read one by one, months when there are many. */

import { DueWindowsFigure } from '#app/_charts/due-windows/index.tsx'
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { dueMonths } from '#db/queries/crowd'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Filter } from '#domain/filter'
import { Months } from './crowd.tsx'

type Props = { lines: LedgerLine[] | null; filter: Filter; view: View }

export async function DueDates({ lines, filter, view }: Props) {
  if (lines) return <DueWindowsFigure view={view} id="due" level={2} lines={lines} />
  return (
    <Section id="due" title={view.words.t('overview.histogram')}>
      <Months months={await dueMonths(view.q, filter, view.day)} view={view} />
    </Section>
  )
}
