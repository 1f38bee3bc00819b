/** An amount of a dataset as readers write numbers: every digit of it, with its currency beside. */
import type { Words } from '#messages/words'

/** A decimal as text keeps what a number would lose. */
export const decimalText = (decimal: string, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(decimal as Intl.StringNumericLiteral)

export function amountText(
  { amount, currency }: { amount: string | null; currency: string | null },
  words: Words,
): string {
  if (amount === null) return words.t('flows.one.no_amount')
  const number = decimalText(amount, words)
  return currency ? words.t('site.money', { amount: number, currency }) : number
}
