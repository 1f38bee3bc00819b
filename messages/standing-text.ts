/** Where a promise stands in words that do not deny what is recorded: a part that is fulfilled is said beside the date. */
import type { Standing } from '#domain/standing'
import { FULFILMENTS, type Fulfilment } from '#domain/status'
import type { Words } from '#messages/words'

export function standingText(
  { standing, fulfilment }: { standing: Standing; fulfilment: Fulfilment },
  { t }: Pick<Words, 't'>,
): string {
  const partly = `codes.standing_partly.${standing}` as 'codes.standing_partly.overdue'
  return FULFILMENTS[fulfilment].part && t.has(partly) ? t(partly) : t(`codes.standing.${standing}`)
}
