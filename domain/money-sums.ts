/** Sums of money promised, announced and delivered: within one measure and one currency, and of no money twice. */
import type { LinkType } from '#domain/commitment'
import type { Sum } from '#domain/progress'
import { type Bounds, openEnded, type Qualifier, saidNumber } from '#domain/quantity'
import { MEASURES, type Measure } from '#domain/target'

/** One promised amount; sizes are minor units of the currency, null currency where none was said. */
export type MoneyFact = Bounds & {
  commitment: string
  measure: Measure | null
  currency: string | null
  announced: Sum
  delivered: Sum
}
export type MoneyLink = { from: string; to: string; type: LinkType }

/** `low` and `high` follow the qualifier, as they do for a single amount. */
export type MoneySum = {
  measure: Measure | null
  currency: string | null
  promised: Bounds
  announced: Sum
  delivered: Sum
  /** How many amounts are in it. */
  amounts: number
  /** Some of them may be the same money. */
  mayOverlap: boolean
}

/** Which end of a link lies inside the other, so that it must not be counted beside it. */
const INSIDE: Record<LinkType, 'from' | 'to' | null> = {
  restates: 'from',
  part_of: 'from',
  supersedes: 'to',
  includes_amount_of: 'to',
  may_overlap: null,
}

const NOT_SAID: Bounds = { qualifier: 'not_said', low: null, high: null }

/** Bounds that a sum can start from: "up to" says nothing about the least. */
const firm = (bounds: Bounds): boolean => !openEnded(bounds) && bounds.qualifier !== 'up_to'

/** One amount keeps its qualifier; several make an exact sum, one of about, or "at least" where any of them is open or not said. */
export function sumBounds(amounts: readonly Bounds[]): Bounds {
  const [only] = amounts
  if (only && amounts.length === 1) return only
  if (amounts.length > 0 && amounts.every((b) => b.qualifier === 'up_to'))
    return { qualifier: 'up_to', low: null, high: total(amounts.map((b) => b.high)) }
  const lows = amounts.filter((b) => b.qualifier !== 'up_to').map(saidNumber)
  const low = total(lows)
  if (low === null) return NOT_SAID
  if (!amounts.every((b) => firm(b) && b.qualifier !== 'range'))
    return { qualifier: 'at_least', low, high: null }
  const qualifier: Qualifier = amounts.some((b) => b.qualifier === 'about') ? 'about' : 'exactly'
  return { qualifier, low, high: low }
}

function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((n): n is number => n !== null)
  return known.length > 0 ? known.reduce((sum, n) => sum + n, 0) : null
}

const addSums = (sums: readonly Sum[]): Sum => ({
  amount: total(sums.map((s) => s.amount)),
  atLeast: sums.some((s) => s.atLeast || (s.amount === null && s.batches > 0)),
  batches: sums.reduce((n, s) => n + s.batches, 0),
})

/** Leaves out what lies inside another amount of the same group. */
function countedOnce(facts: readonly MoneyFact[], links: readonly MoneyLink[]): MoneyFact[] {
  const here = new Set(facts.map((fact) => fact.commitment))
  const inside = new Set(
    links.flatMap((link) => {
      const end = INSIDE[link.type]
      return end && here.has(link.from) && here.has(link.to) ? [link[end]] : []
    }),
  )
  return facts.filter((fact) => !inside.has(fact.commitment))
}

function sumGroup(facts: readonly MoneyFact[], links: readonly MoneyLink[]): MoneySum[] {
  const counted = countedOnce(facts, links)
  const [first] = counted
  if (!first) return []
  const here = new Set(counted.map((fact) => fact.commitment))
  return [
    {
      measure: first.measure,
      currency: first.currency,
      promised: sumBounds(counted),
      announced: addSums(counted.map((fact) => fact.announced)),
      delivered: addSums(counted.map((fact) => fact.delivered)),
      amounts: counted.length,
      mayOverlap: links.some((l) => l.type === 'may_overlap' && here.has(l.from) && here.has(l.to)),
    },
  ]
}

const rank = (measure: Measure | null): number => (measure ? MEASURES.indexOf(measure) : MEASURES.length)

/** One sum for each measure and currency, in the order of the measures; none for all of them together. */
export function sumMoney(facts: readonly MoneyFact[], links: readonly MoneyLink[]): MoneySum[] {
  const groups = Object.values(Object.groupBy(facts, (f) => `${f.measure ?? ''} ${f.currency ?? ''}`))
  return groups
    .flatMap((group) => sumGroup(group ?? [], links))
    .sort((a, b) => rank(a.measure) - rank(b.measure) || ((a.currency ?? '~') < (b.currency ?? '~') ? -1 : 1))
}

/** The sums of each group, groups in the order in which they first come. */
export function sumMoneyBy<F extends MoneyFact>(
  facts: readonly F[],
  links: readonly MoneyLink[],
  keyOf: (fact: F) => string,
): { key: string; first: F; sums: MoneySum[] }[] {
  return [...Map.groupBy(facts, keyOf)].flatMap(([key, group]) =>
    group[0] ? [{ key, first: group[0], sums: sumMoney(group, links) }] : [],
  )
}
