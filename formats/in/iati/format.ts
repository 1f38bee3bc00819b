// IATI activity files as a format that the book takes in: counts, and sums by type and currency.
import { type Words, wordsFor } from '#messages/words'
import { addDecimals } from '../decimal.ts'
import type { InFormat, Report, Told } from '../report.ts'
import { type Read, readIati } from './read.ts'
import type { IatiActivity } from './record.ts'
import type { IatiWarning } from './tell.ts'

/** A report that nobody can read to its end need not be held in memory. */
const LISTED = 20_000

const told = (warning: IatiWarning, { t }: Words): Told => ({
  ...warning,
  text: t(`iati.losses.${warning.code}`, {
    element: '',
    parent: '',
    attribute: '',
    value: '',
    line: '',
    ...warning.facts,
  }),
})

class Tally {
  private activities = 0
  private transactions = 0
  private refused: IatiWarning[] = []
  private warnings: IatiWarning[] = []
  private warned = 0
  private repeated = 0
  private sums = new Map<string, string>()
  private lines = new Map<string, number>()

  private keep(list: IatiWarning[], warning: IatiWarning): void {
    if (list.length < LISTED) list.push(warning)
  }

  private count(activity: IatiActivity): void {
    const { identifier, line, transactions } = activity
    this.activities++
    const before = identifier === null ? undefined : this.lines.get(identifier)
    if (before !== undefined) {
      this.repeated++
      const facts = { line: String(before) }
      this.keep(this.refused, { line, column: null, identifier, code: 'identifier_repeated', facts })
    } else if (identifier !== null) this.lines.set(identifier, line)
    for (const { type, value, currency } of transactions) {
      this.transactions++
      if (type === null || value === null || currency === null) continue
      const key = `${type}|${currency}`
      this.sums.set(key, addDecimals(this.sums.get(key) ?? '0', value))
    }
  }

  add({ activity, warnings }: Read): void {
    if (activity) this.count(activity)
    this.warned += warnings.length
    for (const warning of warnings) this.keep(this.warnings, warning)
  }

  report(words: Words): Report {
    const sums = Object.fromEntries([...this.sums].sort(([a], [b]) => (a < b ? -1 : 1)))
    return {
      records: this.activities,
      new: this.activities - this.repeated,
      changed: 0,
      same: 0,
      refused: this.refused.map((one) => told(one, words)),
      warnings: this.warnings.map((one) => told(one, words)),
      refusedCount: this.repeated,
      warningCount: this.warned,
      figures: { activities: this.activities, transactions: this.transactions, sums },
    }
  }
}

export const iati: InFormat = {
  name: 'iati',
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  async dryRun(bytes, locale) {
    const tally = new Tally()
    for await (const read of readIati(bytes)) tally.add(read)
    return tally.report(wordsFor(locale))
  },
}
