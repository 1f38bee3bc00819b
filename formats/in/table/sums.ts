/** Sums of flows, exact: by measure and currency, by the dataset's own words, by month, and of what was paid in other currencies. */
import { addExact } from './exact.ts'
import type { Flow } from './flow.ts'

type Sums = Record<string, string>
const add = (sums: Sums, key: string, amount: string): void => {
  sums[key] = addExact(sums[key] ?? '0', amount)
}

export class FlowSums {
  flows = 0
  readonly measures: Sums = {}
  readonly own: Sums = {}
  readonly originals: Sums = {}
  readonly months: Record<string, Sums> = {}

  add({ amounts, from, original }: Flow): void {
    this.flows++
    for (const { code, measure, partOf, amount, currency } of amounts) {
      add(this.own, `${code}|${currency}`, amount)
      if (!measure || partOf !== null) continue
      add(this.measures, `${measure}|${currency}`, amount)
      const month = from?.slice(0, 7)
      if (month === undefined) continue
      this.months[month] ??= {}
      add(this.months[month], `${measure}|${currency}`, amount)
    }
    if (original?.measure) add(this.originals, `${original.measure}|${original.currency}`, original.amount)
  }
}
