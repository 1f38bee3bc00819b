/** The due window as said and as read, by which rule; first, latest and governing where they differ. */

import type { View } from '#app/_server/view.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { type DueWindow, edtf, isCalendar, sameWindow } from '#domain/due-window'

const RULES = ['day', 'month', 'season', 'quarter', 'half', 'year', 'fiscal_year', 'typed'] as const

function Read({ window, view }: { window: DueWindow; view: View }) {
  const { t, day, stops } = view.words
  if (!isCalendar(window)) return t(`codes.due.${window.type}`)
  const rule = RULES.find((one) => one === window.rule) ?? 'typed'
  return (
    <>
      {t('commitment.due_read', {
        start: day(window.start ?? window.strict_end),
        end: day(window.strict_end),
      })}
      {window.generous_end !== window.strict_end &&
        `${stops.comma}${t('commitment.due_generous', { day: day(window.generous_end) })}`}
      <span className="block text-soft text-xs">
        {t('commitment.due_rule', { rule: t(`codes.rule.${rule}`) })}
        {stops.dot}EDTF {edtf(window)}
      </span>
    </>
  )
}

export function Window({ line, view }: { line: LedgerLine; view: View }) {
  const { t } = view.words
  if (line.due.type === 'none') return <p className="text-soft">{t('commitment.window_none')}</p>
  const rows: [string, DueWindow][] = [[t('commitment.window_governing'), line.due]]
  if (!sameWindow(line.due_first, line.due)) rows.unshift([t('commitment.window_first'), line.due_first])
  if (!sameWindow(line.due_latest, line.due)) rows.push([t('commitment.window_latest'), line.due_latest])
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_1fr]">
        {rows.map(([name, window]) => (
          <div key={name} className="contents">
            <dt className="text-soft text-sm">{name}</dt>
            <dd>
              {window.phrase && (
                <span className="font-serif italic">
                  {t('commitments.phrase', { phrase: window.phrase })}
                </span>
              )}{' '}
              <Read window={window} view={view} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft text-sm">
        {line.moved > 0 ? t('commitment.said_moved', { count: line.moved }) : t('commitment.window_same')}
      </p>
    </>
  )
}
