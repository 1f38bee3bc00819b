/** Where a commitment stands, in words, never without when somebody last looked. */

import { MARK_TONE } from '#app/_ui/tone.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Standing } from '#domain/standing'
import { lookedText } from '#messages/looked-text'
import { standingText } from '#messages/standing-text'
import type { Words } from '#messages/words'

/** Only a promise that may be late owes the reader when somebody last looked. */
const SAYS_LOOKED: ReadonlySet<Standing> = new Set(['possibly_overdue', 'overdue'])

export function StandingText({ line, words }: { line: LedgerLine; words: Words }) {
  return (
    <span className={MARK_TONE[line.mark]}>
      {words.chain([
        standingText(line, words),
        SAYS_LOOKED.has(line.standing) ? lookedText(line, words) : null,
      ])}
    </span>
  )
}
