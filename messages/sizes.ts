/** Promised, announced and delivered as a reader sees them: with unit or currency, qualifier, and what is not known. */
import type { Sum } from '#domain/progress'
import type { Qualifier } from '#domain/quantity'
import type { Words } from '#messages/words'

export type Sized = {
  currency: string | null
  qualifier: Qualifier
  high: number | null
  promised: number | null
  announced: Sum
  delivered: Sum
}

const amountText = (amount: number, target: Pick<Sized, 'currency'>, words: Words): string =>
  target.currency ? words.money(amount, target.currency) : words.number(amount)

/** Qualifiers that change the number's meaning; "exactly" would only be noise. */
const SILENT: ReadonlySet<Qualifier> = new Set(['exactly', 'not_said', 'range'])

export function promisedText(target: Sized, words: Words): string {
  if (target.promised === null) return words.t('site.not_said')
  const number = amountText(target.promised, target, words)
  if (target.qualifier === 'range' && target.high !== null)
    return `${number}–${amountText(target.high, target, words)}`
  return SILENT.has(target.qualifier)
    ? number
    : words.t(`commitments.qualified.${target.qualifier as 'over'}`, { amount: number })
}

/** Batches of unknown size are "some"; none at all is a dash for announced, and not known for delivered. */
export function sumText(sum: Sum, target: Pick<Sized, 'currency'>, words: Words, silence: string): string {
  if (sum.amount === null) return sum.batches > 0 ? words.t('site.some') : silence
  const number = amountText(sum.amount, target, words)
  return sum.atLeast ? words.t('site.at_least', { amount: number }) : number
}

export const announcedText = (target: Sized, words: Words): string =>
  sumText(target.announced, target, words, '–')
export const deliveredText = (target: Sized, words: Words): string =>
  sumText(target.delivered, target, words, words.t('site.not_known'))
