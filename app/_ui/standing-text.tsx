/** Where a commitment stands, in words, never without when somebody last looked. */

import { MARK_TONE } from '#app/_ui/tone.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Standing } from '#domain/standing'
import type { Words } from '#messages/words'

/** Only a promise that may be late owes the reader when somebody last looked. */
const SAYS_LOOKED: ReadonlySet<Standing> = new Set(['possibly_overdue', 'overdue'])

/** Null where evidence was cited without a logged look: then "not yet looked" would be wrong. */
export function lookedText(
  { last_looked_on, evidence }: Pick<LedgerLine, 'last_looked_on' | 'evidence'>,
  { t, dayShort }: Words,
): string | null {
  if (last_looked_on) return t('site.looked_on', { day: dayShort(last_looked_on) })
  return evidence === 'not_looked' ? t('site.not_looked') : null
}

export function StandingText({ line, words }: { line: LedgerLine; words: Words }) {
  return (
    <span className={MARK_TONE[line.mark]}>
      {words.chain([
        words.t(`codes.standing.${line.standing}`),
        SAYS_LOOKED.has(line.standing) ? lookedText(line, words) : null,
      ])}
    </span>
  )
}
