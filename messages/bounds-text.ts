/** A size with its qualifier: "over USD 3,000,000,000". */
import { type Bounds, type Qualifier, saidNumber } from '#domain/quantity'
import type { Words } from '#messages/words'

const QUALIFIED = ['about', 'over', 'at_least', 'up_to'] as const
const isQualified = (qualifier: Qualifier): qualifier is (typeof QUALIFIED)[number] =>
  (QUALIFIED as readonly Qualifier[]).includes(qualifier)

export function boundsText(bounds: Bounds & { currency: string | null }, words: Words): string {
  const said = saidNumber(bounds)
  if (said === null) return words.t('site.not_said')
  const text = (n: number) => (bounds.currency ? words.money(n, bounds.currency) : words.number(n))
  if (bounds.qualifier === 'range' && bounds.high !== null) return `${text(said)}–${text(bounds.high)}`
  return isQualified(bounds.qualifier)
    ? words.t(`commitments.qualified.${bounds.qualifier}`, { amount: text(said) })
    : text(said)
}
