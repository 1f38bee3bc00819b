/** A target as an input gives it, checked against what its kind may promise. */
import { z } from 'zod'
import { listOf } from '#db/values/codes'
import { currencyCode, wordsInput } from '#db/values/parsers'
import type { EntityRow } from '#db/verbs/entities'
import { isOneNumber } from '#domain/ends'
import { formsOf, type Kind } from '#domain/kind'
import { moneyOf } from '#domain/money'
import { problem } from '#domain/problem'
import { type Bounds, missingBound, QUALIFIERS } from '#domain/quantity'
import { MEASURES, PROVIDER_ROLES, TARGET_FORMS } from '#domain/target'

/** Counts are numbers; money is a decimal string in major units. */
const size = z
  .union([
    z.number('not_a_number').finite().nonnegative('not_a_number'),
    z.string().regex(/^\d+(\.\d+)?$/, 'not_an_amount'),
  ])
  .nullable()

export const targetInput = z.object({
  key: z.string().max(120).optional(),
  item: wordsInput,
  unit: wordsInput.nullish(),
  form: z.enum(TARGET_FORMS),
  qualifier: z.enum(listOf(QUALIFIERS)),
  phrase: z.string().max(300).nullish(),
  low: size,
  high: size,
  currency: currencyCode.nullish(),
  measure: z.enum(listOf(MEASURES)).nullish(),
  role: z.enum(listOf(PROVIDER_ROLES)).default('not_said'),
})
export type TargetInput = z.output<typeof targetInput>

/** A size in the column's units: a count as it is, money in minor units of its currency. */
export function storedSize(
  given: number | string | null,
  currency: string | null | undefined,
  at: string,
): number | null {
  if (given === null) return null
  if (!currency) {
    const count = Number(given)
    if (!Number.isFinite(count)) throw problem('not_a_number', at)
    return count
  }
  const money = moneyOf(String(given), currency)
  if (!money) throw problem('not_an_amount', at)
  return money.minor
}

export function storedBounds(
  given: Pick<TargetInput, 'qualifier' | 'low' | 'high' | 'currency'>,
  at: string,
): Bounds {
  const low = storedSize(given.low, given.currency, `${at}low`)
  const high = storedSize(given.high, given.currency, `${at}high`)
  if (low !== null && high !== null && low > high) throw problem('range_reversed', `${at}high`)
  if (isOneNumber(given.qualifier) && low !== null && high !== null && low !== high)
    throw problem('one_number', `${at}high`)
  const bounds = { qualifier: given.qualifier, low, high }
  const missing = missingBound(bounds)
  if (missing) throw problem('required', `${at}${missing}`)
  return bounds
}

export function targetRow(
  kind: Kind,
  given: TargetInput,
  at: string,
): Omit<EntityRow<'target'>, 'id' | 'n' | 'commitment_id' | 'position'> {
  if (!formsOf(kind).includes(given.form))
    throw problem('form_not_of_kind', `${at}form`, {
      kind,
      form: given.form,
      allowed_forms: formsOf(kind).join(' '),
    })
  const money = given.form === 'money'
  const said = given.low !== null || given.high !== null
  if (money && said && !given.currency) throw problem('required', `${at}currency`)
  if (money && said && !given.measure) throw problem('required', `${at}measure`)
  return {
    item: given.item,
    unit: given.unit ?? null,
    form: given.form,
    phrase: given.phrase ?? null,
    ...storedBounds(money ? given : { ...given, currency: null }, at),
    currency: money ? (given.currency ?? null) : null,
    measure: money ? (given.measure ?? null) : null,
    role: given.role,
  }
}
