/** What each column of the status table shows, and what it sorts by. */

import type { View } from '#app/_server/view.ts'
import { ProgressBar } from '#app/_ui/progress-bar.tsx'
import { StandingText } from '#app/_ui/standing-text.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { dayIn } from '#domain/day'
import type { SortKey } from '#domain/filter'
import { dueText } from '#messages/due-text'
import { sidesText } from '#messages/sides-text'
import { deliveredText, promisedText } from '#messages/sizes'
import type { ColumnId } from './column-ids.ts'

type Column = { sort?: SortKey; cell: (line: LedgerLine, view: View) => React.ReactNode }

const dayOrDash = (day: string | null, view: View) => (day ? view.words.dayShort(day) : '–')

/** One target is shown whole; several only as their number, because unlike things are never added. */
function Progress({ line, view }: { line: LedgerLine; view: View }) {
  const { t } = view.words
  const [target, ...others] = line.targets
  if (!target) return '–'
  if (others.length > 0) return t('commitments.of_targets', { count: line.targets.length })
  return (
    <span className="block min-w-36">
      <ProgressBar target={target} />
      <span className="mt-1 block text-xs">
        {t('commitments.delivered_of', {
          delivered: deliveredText(target, view.words),
          promised: promisedText(target, view.words),
        })}
      </span>
    </span>
  )
}

export const COLUMNS: Record<ColumnId, Column> = {
  parties: { cell: (line, view) => sidesText(line, view) },
  kind: { cell: (line, { words }) => words.t(`codes.kind.${line.kind}`) },
  topic: { cell: (line, { words }) => words.t(`codes.topic.${line.topic}`) },
  progress: { cell: (line, view) => <Progress line={line} view={view} /> },
  due: { sort: 'due', cell: (line, view) => dueText(line.due, view.words) },
  standing: { cell: (line, { words }) => <StandingText line={line} words={words} /> },
  fulfilment: { cell: (line, { words }) => words.t(`codes.fulfilment.${line.fulfilment}`) },
  evidence: { cell: (line, { words }) => words.t(`codes.evidence.${line.evidence}`) },
  attested_by: { cell: (line, { words }) => words.t(`codes.attested_by.${line.attested_by ?? 'none'}`) },
  testability: { cell: (line, { words }) => words.t(`codes.testability.${line.testability}`) },
  first_said: { sort: 'first_said', cell: (line, view) => dayOrDash(line.first_said_on, view) },
  last_said: { sort: 'last_said', cell: (line, view) => dayOrDash(line.last_said_on, view) },
  looked: { sort: 'looked', cell: (line, view) => dayOrDash(line.last_looked_on, view) },
  moved: {
    sort: 'moved',
    cell: (line, { words }) => words.t('commitments.moved_times', { count: line.moved }),
  },
  statements: { cell: (line, { words }) => words.number(line.statements) },
  updated: {
    sort: 'updated',
    cell: (line, view) => view.words.dayShort(dayIn(view.timeZone, line.updated_at)),
  },
}
