/** Amounts of aid by currency, party and measure, as their sources state them: nothing is added to anything. */
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'
import type { Mark } from '#domain/mark'
import { saidNumber } from '#domain/quantity'
import { type AmountScale, amountScale } from '#domain/scale-amount'
import type { Measure } from '#domain/target'

/** One amount, already summed by whoever read it from one dataset; minor units of its currency. */
export type AidAmount = {
  id: string
  party: readonly Localized[]
  measure: Measure | null
  /** The dataset's own name for its measure, where the book has none. */
  own_measure?: string
  currency: string | null
  minor: number | null
  open: boolean
  /** Null for what the book itself records. */
  dataset: { name: string; day: Day } | null
  href?: string
}

/** Outline for what is said, hatched for what is set aside, solid for what is paid, dotted where no stage is named. */
export const MEASURE_MARKS: Record<Measure, Mark> = {
  claimed_total: 'not_judged',
  pledge: 'promised',
  commitment: 'promised',
  allocation: 'under_way',
  disbursement: 'fulfilled',
  in_kind_value: 'not_judged',
}

export type AidPoint = { amount: AidAmount; mark: Mark }
export type CurrencySeries = {
  currency: string
  points: AidPoint[]
  scale: AmountScale
  largest: AidAmount | null
}
export type AidSeries = { currencies: CurrencySeries[]; without: AidAmount[] }

const byAmount = (a: AidPoint, b: AidPoint): number => {
  const [x, y] = [a.amount.minor ?? -Infinity, b.amount.minor ?? -Infinity]
  return x === y ? (a.amount.id < b.amount.id ? -1 : 1) : x < y ? 1 : -1
}

/** One small chart per currency; an amount without a currency cannot be drawn and keeps its place in the table. */
export function aidSeries(amounts: readonly AidAmount[]): AidSeries {
  const groups = Map.groupBy(amounts, (amount) => amount.currency)
  const currencies = [...groups]
    .flatMap(([currency, group]) => (currency === null ? [] : [{ currency, group }]))
    .sort((a, b) => b.group.length - a.group.length || (a.currency < b.currency ? -1 : 1))
    .map(({ currency, group }) => {
      const points = group
        .map(
          (amount) =>
            ({ amount, mark: amount.measure ? MEASURE_MARKS[amount.measure] : 'not_judged' }) as const,
        )
        .sort(byAmount)
      const said = points.map((p) => p.amount.minor).filter((minor) => minor !== null)
      const top = points[0]?.amount
      return { currency, points, scale: amountScale(said), largest: top && top.minor !== null ? top : null }
    })
  return { currencies, without: groups.get(null) ?? [] }
}

/** What the book's own promises of money say: one amount per target, of all who promised it together. */
export function promisedAmounts(lines: readonly LedgerLine[]): AidAmount[] {
  return lines.flatMap((line) =>
    line.targets
      .filter((target) => target.form === 'money')
      .map((target) => ({
        id: target.id,
        party: line.promisers.map((party) => party.short),
        measure: target.measure,
        currency: target.currency,
        minor: saidNumber(target),
        open: target.high === null,
        dataset: null,
        href: `/commitments/${line.slug}`,
      })),
  )
}
