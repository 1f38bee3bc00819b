// IATI activity files as a format that the book takes in: counts, and sums by type and currency.
import { addTo, type Sums } from '#domain/decimal'
import type { RowFlaw } from '#domain/import/fate'
import type { InFormat } from '../format.ts'
import { Report } from '../report.ts'
import { watched } from '../source.ts'
import { commitmentOf } from './commitment-input.ts'
import { recordOfActivity, Unnamed } from './flows.ts'
import { type Read, readIati } from './read.ts'
import type { IatiActivity } from './record.ts'

class Tally {
  readonly report = new Report()
  private transactions = 0
  private sums: Sums = {}
  private lines = new Map<string, number>()

  private count({ transactions }: IatiActivity): void {
    this.report.records++
    for (const { type, value, currency } of transactions) {
      this.transactions++
      if (type !== null && value !== null && currency !== null) addTo(this.sums, `${type}|${currency}`, value)
    }
  }

  /** An identifier stands once: the second activity of the name is refused, and its transactions are counted. */
  private flawsOf({ identifier, line }: IatiActivity): RowFlaw[] {
    const first = identifier === null ? undefined : this.lines.get(identifier)
    if (first !== undefined)
      return [{ code: 'identifier_repeated', column: null, field: null, facts: { first } }]
    if (identifier !== null) this.lines.set(identifier, line)
    return []
  }

  add({ activity, warnings }: Read): RowFlaw[] {
    for (const warning of warnings) this.report.warn(warning)
    if (!activity) return []
    this.count(activity)
    return this.flawsOf(activity)
  }

  told() {
    const sums = Object.fromEntries(Object.entries(this.sums).sort(([a], [b]) => (a < b ? -1 : 1)))
    return this.report.told({ activities: this.report.records, transactions: this.transactions, sums })
  }
}

export const iati: InFormat = {
  name: 'iati',
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  whats: ['flows', 'commitments'],
  async open(source, { onBytes, what = 'flows', document } = {}) {
    let tally = new Tally()
    return {
      what,
      head: null,
      async *records() {
        tally = new Tally()
        const unnamed = new Unnamed()
        for await (const read of readIati(watched(source, onBytes ?? (() => undefined)).open())) {
          const flaws = tally.add(read)
          if (!read.activity) continue
          yield what === 'commitments'
            ? commitmentOf(read.activity, flaws, { document })
            : recordOfActivity(read.activity, flaws, unnamed)
        }
      },
      report: () => tally.told(),
    }
  },
}
