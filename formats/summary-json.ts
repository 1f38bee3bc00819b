/** Counts of a view by one of its facets as JSON, with sums of money within one measure and one currency. */
import { z } from 'zod'
import { FACET_NAMES, type Facet } from '#domain/filter'
import type { Locale, Localized } from '#domain/locale'
import type { MoneySum } from '#domain/money-sums'
import type { Sum } from '#domain/progress'
import * as v from '#formats/json/values'
import { CATALOGUES } from '#messages/index'

type Group = { value: string; name: Localized | null; count: number; sums: readonly MoneySum[] }

const total = z.strictObject({ amount: v.decimal.nullable(), at_least: z.boolean(), batches: v.count })

const sumShape = z
  .strictObject({
    measure: v.measure.nullable(),
    currency: v.currency.nullable(),
    promised: z.strictObject({
      qualifier: v.qualifier,
      low: v.decimal.nullable(),
      high: v.decimal.nullable(),
    }),
    announced: total,
    delivered: total,
    amounts: v.count,
    may_overlap: z.boolean(),
  })
  .meta({ id: 'Sum' })

export const summaryShape = z
  .strictObject({
    by: z.enum(FACET_NAMES as readonly [Facet, ...Facet[]]).meta({ id: 'Facet' }),
    total: v.count,
    groups: z.array(
      z.strictObject({
        value: z.string(),
        name: z.string().nullable(),
        count: v.count,
        sums: z.array(sumShape),
      }),
    ),
  })
  .meta({ id: 'Summary' })

/** An amount whose currency nobody said has no decimals: it is told as not known. */
const amount = (minor: number | null, currency: string | null) =>
  currency ? v.moneyOrNull(minor, currency) : null

const totalJson = (sum: Sum, currency: string | null) => ({
  amount: amount(sum.amount, currency),
  at_least: sum.atLeast,
  batches: sum.batches,
})

const sumJson = (sum: MoneySum): z.input<typeof sumShape> => ({
  measure: sum.measure,
  currency: sum.currency,
  promised: {
    qualifier: sum.promised.qualifier,
    low: amount(sum.promised.low, sum.currency),
    high: amount(sum.promised.high, sum.currency),
  },
  announced: totalJson(sum.announced, sum.currency),
  delivered: totalJson(sum.delivered, sum.currency),
  amounts: sum.amounts,
  may_overlap: sum.mayOverlap,
})

/** A code's word; records of the book have names of their own. */
function wordOf(by: Facet, value: string, locale: Locale): string | null {
  if (by === 'promiser' || by === 'beneficiary' || by === 'meeting') return null
  const words: Record<string, string> = CATALOGUES[locale].codes[by]
  return words[value] ?? null
}

export const summaryJson = (
  { by, total, groups }: { by: Facet; total: number; groups: readonly Group[] },
  locale: Locale,
): z.input<typeof summaryShape> => ({
  by,
  total,
  groups: groups.map(({ value, name, count, sums }) => ({
    value,
    name: name ? v.textIn(name, locale) : wordOf(by, value, locale),
    count,
    sums: sums.map(sumJson),
  })),
})
