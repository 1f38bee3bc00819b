/** Where a commitment stands, in words, never without when somebody last looked. */

import { MARK_TONE } from '#app/_ui/tone.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Standing } from '#domain/standing'
import type { Words } from '#messages/words'

/** Only a promise that may be late owes the reader when somebody last looked. */
const SAYS_LOOKED: ReadonlySet<Standing> = new Set(['possibly_overdue', 'overdue'])

export function lookedText(
  { last_looked_on }: Pick<LedgerLine, 'last_looked_on'>,
  { t, dayShort }: Words,
): string {
  return last_looked_on ? t('site.looked_on', { day: dayShort(last_looked_on) }) : t('site.not_looked')
}

export function StandingText({ line, words }: { line: LedgerLine; words: Words }) {
  return (
    <span className={MARK_TONE[line.mark]}>
      {words.t(`codes.standing.${line.standing}`)}
      {SAYS_LOOKED.has(line.standing) && `; ${lookedText(line, words)}`}
    </span>
  )
}
