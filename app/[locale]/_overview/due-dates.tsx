/** When promises fall due: windows while they can be read one by one, months when there are many. */

import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { dueMonths } from '#db/queries/crowd'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { isCalendar } from '#domain/due-window'
import type { Filter } from '#domain/filter'
import { Months } from './crowd.tsx'

export async function DueDates({
  lines,
  filter,
  view,
}: {
  lines: LedgerLine[] | null
  filter: Filter
  view: View
}) {
  const { t } = view.words
  if (!lines)
    return (
      <Section id="due" title={t('overview.histogram')}>
        <Months months={await dueMonths(view.q, filter, view.day)} view={view} />
      </Section>
    )
  const dated = lines.filter((line) => isCalendar(line.due))
  return (
    <Section
      id="due"
      title={t('overview.calendar')}
      note={t('overview.calendar_note', { undated: lines.length - dated.length })}
    >
      {dated.length === 0 && <p className="text-soft">{t('overview.calendar_empty')}</p>}
    </Section>
  )
}
