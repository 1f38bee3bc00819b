/** How much was promised or came, in words: "at least 32", "about USD 3 billion", "not said". */

import { decimalOf } from '#domain/money'
import type { Sum } from '#domain/progress'
import { type Bounds, type QUALIFIERS, saidNumber } from '#domain/quantity'
import { decimal } from '#formats/out/iati/tags'
import type { Words } from '#messages/words'

type Sized = Bounds & { currency: string | null }

const QUALIFIED = [
  'about',
  'over',
  'at_least',
  'up_to',
] as const satisfies readonly (typeof QUALIFIERS)[number][]

const shown = (size: number, currency: string | null, words: Words): string =>
  currency ? words.money(size, currency) : words.number(size)

export function sizeText(sized: Sized, words: Words): string {
  const { qualifier, high, currency } = sized
  const said = saidNumber(sized)
  if (said === null) return words.t('codes.qualifier.not_said')
  const size = shown(said, currency, words)
  if (qualifier === 'range' && high !== null) return `${size}–${shown(high, currency, words)}`
  const qualified = QUALIFIED.find((one) => one === qualifier)
  return qualified ? words.t(`commitments.qualified.${qualified}`, { amount: size }) : size
}

/** A sum of batches; null where there is none. */
export function sumText(
  { amount, atLeast, batches }: Sum,
  currency: string | null,
  words: Words,
): string | null {
  if (amount === null) return batches > 0 ? words.t('site.some') : null
  const size = shown(amount, currency, words)
  return atLeast ? words.t('site.at_least', { amount: size }) : size
}

/** A size as a decimal of XML Schema: a count, or money in major units. */
export const written = (size: number, currency: string | null): string =>
  currency ? decimalOf({ minor: size, currency }) : decimal(size)
