/** Amounts of a promised thing in words: counts with their unit, money in full, and why a number is missing. */
import type { LedgerTarget } from '#db/ledger-body'
import type { Sum } from '#domain/progress'
import { type Bounds, saidNumber } from '#domain/quantity'
import type { Words } from '#messages/words'

export type Missing = 'not_said' | 'not_known' | 'none_recorded' | 'size_not_said'
/** Either a number, open upwards or not, or the reason why there is none. */
export type Amount =
  | { value: number; open: boolean; why: null }
  | { value: null; open: boolean; why: Missing }

export type Unit = Pick<LedgerTarget, 'currency' | 'unit'>

export function promisedOf(bounds: Bounds): Amount {
  const value = saidNumber(bounds)
  const open = bounds.high === null
  return value === null ? { value, open: true, why: 'not_said' } : { value, open, why: null }
}

/** `none` is the reason where no batch is recorded at all. */
export function summed(sum: Sum, none: Missing): Amount {
  if (sum.amount !== null) return { value: sum.amount, open: sum.atLeast, why: null }
  return sum.batches > 0
    ? { value: null, open: true, why: 'size_not_said' }
    : { value: null, open: false, why: none }
}

export function numberIn(words: Words, value: number, { currency, unit }: Unit): string {
  if (currency) return words.money(value, currency)
  const named = words.text(unit)
  const amount = words.number(value)
  return named ? words.t('charts.unit', { amount, unit: named }) : amount
}

export function boundsIn(words: Words, bounds: Bounds, unit: Unit): string {
  const say = (value: number | null) => (value === null ? '' : numberIn(words, value, unit))
  const low = bounds.low ?? bounds.high
  const high = bounds.high ?? bounds.low
  return words.t(`charts.qualified.${bounds.qualifier}`, { low: say(low), high: say(high) })
}

export function amountIn(words: Words, amount: Amount, unit: Unit): string {
  if (amount.value === null) return words.t(`charts.missing.${amount.why}`)
  const said = numberIn(words, amount.value, unit)
  return amount.open ? words.t('site.at_least', { amount: said }) : said
}

export const percentIn = (words: Words, share: number): string =>
  new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
