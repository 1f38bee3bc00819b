/** When somebody last looked for proof. */
import type { Day } from '#domain/day'
import type { Evidence } from '#domain/evidence'
import type { Words } from '#messages/words'

/** Null where evidence was cited without a logged look: then "not yet looked" would be wrong. */
export function lookedText(
  { last_looked_on, evidence }: { last_looked_on: Day | null; evidence: Evidence },
  { t, dayShort }: Words,
): string | null {
  if (last_looked_on) return t('site.looked_on', { day: dayShort(last_looked_on) })
  return evidence === 'not_looked' ? t('site.not_looked') : null
}
