/** Where a commitment stands, in one strip. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { StandingText } from '#app/_ui/standing-text.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { isCalendar } from '#domain/due-window'
import type { Evidence } from '#domain/evidence'
import { lookedText } from '#messages/looked-text'
import { deliveredText, promisedText } from '#messages/sizes'

function Cell({ label, children, note }: { label: string; children: ReactNode; note?: string | null }) {
  return (
    <div className="border-rule border-s border-t p-3 sm:p-4">
      <dt className="text-soft text-xs">{label}</dt>
      <dd className="mt-0.5 font-semibold">{children}</dd>
      {note && <dd className="text-soft text-xs">{note}</dd>}
    </div>
  )
}

/** Evidence that speaks for itself needs no day of a look. */
const SAYS_LOOKED: ReadonlySet<Evidence> = new Set(['none_found'])

/** One target is said whole; several stand below, because unlike things are never added. */
function progressText({ targets }: LedgerLine, { words }: View): string {
  const [target, ...others] = targets
  if (!target) return words.t('commitment.no_targets')
  if (others.length > 0) return words.t('commitments.of_targets', { count: targets.length })
  return words.t('commitments.delivered_of', {
    delivered: deliveredText(target, words),
    promised: promisedText(target, words),
  })
}

export function Strip({ line, view }: { line: LedgerLine; view: View }) {
  const { t, day, dayShort } = view.words
  const { due } = line
  return (
    <dl
      aria-label={t('commitment.strip')}
      className="mt-6 grid grid-cols-2 border-rule border-e border-b bg-sheet md:grid-cols-3 lg:grid-cols-6"
    >
      <Cell
        label={t('commitment.fulfilment')}
        note={line.fulfilled_on && t('commitment.fulfilled_on', { day: day(line.fulfilled_on) })}
      >
        {t(`codes.fulfilment.${line.fulfilment}`)}
      </Cell>
      <Cell label={t('commitment.standing')}>
        <StandingText line={line} words={view.words} />
      </Cell>
      <Cell label={t('commitment.delivered_of_promised')}>{progressText(line, view)}</Cell>
      <Cell label={t('commitment.attested_by')}>{t(`codes.attested_by.${line.attested_by ?? 'none'}`)}</Cell>
      <Cell
        label={t('commitment.evidence')}
        note={SAYS_LOOKED.has(line.evidence) ? lookedText(line, view.words) : null}
      >
        {t(`codes.evidence.${line.evidence}`)}
      </Cell>
      <Cell
        label={t('commitment.due')}
        note={isCalendar(due) ? t('commitments.by_day', { day: dayShort(due.strict_end) }) : null}
      >
        {due.phrase ? t('commitments.phrase', { phrase: due.phrase }) : t(`codes.due.${due.type}`)}
      </Cell>
    </dl>
  )
}
