/** Datasets of flows that come as tables of a known shape: each record gives one flow for each of its amounts. */
import { addTo, type Sums } from '#domain/decimal'
import type { FlowsInput } from '#domain/flow'
import type { RowFlaw } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import type { InFormat } from './format.ts'
import { Report } from './report.ts'
import type { Cells } from './table/cells.ts'
import type { Flow } from './table/flow.ts'
import { flowsOfRow } from './table/flows.ts'
import { openRows } from './table/table-rows.ts'

/** A record, or what is wrong with it. */
export type FlowRead = {
  line: number
  identifier: string | null
  flow: Flow | null
  flaws: readonly RowFlaw[]
}

/** Exact sums: by measure and currency, by the dataset's own words, by month, and of what was paid in other currencies. */
export class FlowSums {
  flows = 0
  readonly measures: Sums = {}
  readonly own: Sums = {}
  readonly originals: Sums = {}
  readonly months: Record<string, Sums> = {}

  add({ amounts, from, original }: Flow): void {
    this.flows++
    for (const { code, measure, partOf, amount, currency } of amounts) {
      addTo(this.own, `${code}|${currency}`, amount)
      if (!measure || partOf !== null) continue
      addTo(this.measures, `${measure}|${currency}`, amount)
      const month = from?.slice(0, 7)
      if (month === undefined) continue
      this.months[month] ??= {}
      addTo(this.months[month], `${measure}|${currency}`, amount)
    }
    if (original?.measure) addTo(this.originals, `${original.measure}|${original.currency}`, original.amount)
  }

  get figures() {
    const { measures, own, originals, months } = this
    return { sums: measures, sums_as_named: own, sums_original: originals, months }
  }
}

/** One record of the book's import for each of the file's: its amounts stand and fall together. */
export function recordOf({ line, identifier, flow, flaws }: FlowRead): ImportRecord {
  const input = flow ? ({ activity: null, flows: flowsOfRow(flow) } satisfies FlowsInput) : {}
  return { line, identifier, input, flaws }
}

type Read = (rows: AsyncIterable<Cells>, report: Report, text: boolean) => AsyncIterable<FlowRead>

export const flowTable = (name: string, title: string, read: Read): InFormat => ({
  name,
  title,
  extensions: ['csv', 'xlsx'],
  mediaTypes: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  whats: ['flows'],
  async open(source, { onBytes, sheet } = {}) {
    const table = await openRows(source, { onBytes, sheet })
    let report = new Report()
    let sums = new FlowSums()
    return {
      what: 'flows',
      head: null,
      async *records() {
        report = new Report()
        sums = new FlowSums()
        for await (const one of read(table.rows(), report, table.sort === 'text')) {
          if (one.flow) sums.add(one.flow)
          yield recordOf(one)
        }
      },
      report: () => report.told(sums.figures),
    }
  },
})
