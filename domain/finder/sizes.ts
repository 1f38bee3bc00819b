/** Amounts of money and counts of things, as a text says them: number, scale, qualifier, unit. */
import type { FoundMoney, FoundQuantity } from '#domain/finder/found'
import { matchesOf } from '#domain/finder/matches'
import type { Bounds, Qualifier } from '#domain/quantity'

export type SizeRules = {
  /** An amount of money; groups: q (qualifier; `behind` where it follows), before (currency), n, m (second of a range), scale, after (currency). */
  money: RegExp
  /** A count of things; groups: q, n, m, scale, unit. */
  quantity: RegExp
  scales: readonly (readonly [RegExp, number])[]
  numbers: readonly (readonly [RegExp, number])[]
  qualifiers: readonly (readonly [RegExp, Qualifier])[]
  currencies: readonly (readonly [RegExp, string])[]
  /** Things that are no promised goods: years, per cent, hours. */
  noUnit: RegExp
  /** Separates thousands, as the language writes numbers. */
  thousands: RegExp
  decimal: string
  /** Numbers whose parts bear their own scale (「1億5000万」); groups: n, scale. */
  compound?: RegExp
}

const firstOf = <T>(rows: readonly (readonly [RegExp, T])[], text: string | undefined): T | null =>
  text === undefined ? null : (rows.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null)

/** A number in figures or a word; null where it is neither. */
function numberOf(text: string | undefined, rules: SizeRules): number | null {
  if (text === undefined) return null
  const figures = text.normalize('NFKC').replace(rules.thousands, '').replace(rules.decimal, '.').trim()
  if (/^\d+(?:\.\d+)?$/u.test(figures)) return Number(figures)
  const parts = rules.compound ? [...figures.matchAll(rules.compound)] : []
  if (parts.length === 0) return firstOf(rules.numbers, text)
  return parts.reduce(
    (sum, { groups }) => sum + Number(groups?.n) * (firstOf(rules.scales, groups?.scale) ?? 1),
    0,
  )
}

/** A decimal without exponent, as long as the number is exact. */
const decimal = (n: number): string => String(Math.round(n * 1e4) / 1e4)

function boundsOf(n: number, m: number | null, qualifier: Qualifier): Bounds {
  if (m !== null) return { qualifier: 'range', low: n, high: m }
  if (qualifier === 'over' || qualifier === 'at_least') return { qualifier, low: n, high: null }
  if (qualifier === 'up_to') return { qualifier, low: null, high: n }
  if (qualifier === 'not_said') return { qualifier, low: null, high: null }
  return { qualifier, low: n, high: n }
}

export type At = { start: number; end: number }

function moneyIn(text: string, rules: SizeRules): (Omit<FoundMoney, 'measure'> & At)[] {
  return [...matchesOf(rules.money, text)].flatMap((match) => {
    const said = match.groups ?? {}
    const currency = firstOf(rules.currencies, said.before ?? said.after)
    const n = numberOf(said.n, rules)
    if (currency === null || n === null) return []
    const scale = firstOf(rules.scales, said.scale) ?? 1
    const m = numberOf(said.m, rules)
    const bounds = boundsOf(
      n * scale,
      m === null ? null : m * scale,
      firstOf(rules.qualifiers, said.q ?? said.behind) ?? 'exactly',
    )
    return [
      {
        phrase: match[0].trim(),
        qualifier: bounds.qualifier,
        low: bounds.low === null ? null : decimal(bounds.low),
        high: bounds.high === null ? null : decimal(bounds.high),
        currency,
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}

function quantitiesIn(text: string, taken: readonly At[], rules: SizeRules): (FoundQuantity & At)[] {
  return [...matchesOf(rules.quantity, text)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length }
    const said = match.groups ?? {}
    const unit = (said.unit ?? '').trim()
    if (
      unit === '' ||
      rules.noUnit.test(unit) ||
      taken.some((one) => one.start < at.end && at.start < one.end)
    )
      return []
    const vague = firstOf(rules.qualifiers, said.n)
    const n = numberOf(said.n, rules)
    const scale = firstOf(rules.scales, said.scale) ?? 1
    const m = numberOf(said.m, rules)
    if (vague === 'not_said')
      return [{ phrase: match[0].trim(), unit, qualifier: vague, low: null, high: null, ...at }]
    if (n === null) return []
    return [
      {
        phrase: match[0].trim(),
        unit,
        ...boundsOf(
          n * scale,
          m === null ? null : m * scale,
          firstOf(rules.qualifiers, said.q ?? said.behind) ?? 'exactly',
        ),
        ...at,
      },
    ]
  })
}

export type Sizes = {
  money: readonly (Omit<FoundMoney, 'measure'> & At)[]
  quantities: readonly (FoundQuantity & At)[]
}
export const NO_SIZES: Sizes = { money: [], quantities: [] }

/** Amounts of money first: a number that is one is no count. */
export function sizesIn(text: string, rules: SizeRules): Sizes {
  const money = moneyIn(text, rules)
  return { money, quantities: quantitiesIn(text, money, rules) }
}
