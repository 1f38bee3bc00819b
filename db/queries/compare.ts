/** All that the book has of money between two parties: claims, promises, and what datasets report, for a measure and some days. */
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { aidPage } from '#db/queries/aid-lines'
import { compareClaims } from '#db/queries/compare-claims'
import { type Compared, compared } from '#db/queries/compare-parties'
import { between, compareReports, type Report } from '#db/queries/compare-reports'
import { flowsThat } from '#db/queries/flow-conditions'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { StatementLine } from '#db/queries/statement-lines'
import { flow } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { NO_FLOW_FILTER } from '#domain/flow-filter'
import type { Measure } from '#domain/target'

export type Comparison = {
  provider: Compared
  recipient: Compared
  claims: StatementLine[]
  promises: LedgerLine[]
  reports: Report[]
  /** Datasets that report these two, but not in the asked measure. */
  others: { name: string; measures: Measure[] }[]
}
type Ask = {
  provider: string
  recipient: string
  measure: string
  from: Day | ''
  to: Day | ''
  day: Day
  until: Day | null
}

const PROMISES = 200

const inDays = (day: Day | null, { from, to }: Ask): boolean =>
  day === null ? !from && !to : (!from || day >= from) && (!to || day <= to)

async function promisesOf(q: Q, provider: Compared, recipient: Compared, ask: Ask): Promise<LedgerLine[]> {
  if (!provider.slug || !recipient.slug) return []
  const facets = { promiser: [provider.slug], beneficiary: [recipient.slug] }
  const { lines } = await aidPage(q, 'money', {
    filter: { q: '', facets },
    day: ask.day,
    limit: PROMISES,
    cursor: null,
  })
  return lines.filter((line) => inDays(line.first_said_on, ask))
}

/** What datasets have for the two in any measure, where only one was asked for. */
async function othersOf(q: Q, pair: ReturnType<typeof between>, measure: string, known: readonly Report[]) {
  if (!measure) return []
  const rest = and(pair, or(ne(flow.measure, measure as Measure), isNull(flow.measure)))
  const reports = await compareReports(q, { where: rest, place: null, undated: undefined })
  return reports
    .filter(({ dataset }) => !known.some((one) => one.dataset.id === dataset.id))
    .map(({ dataset, sums }) => ({
      name: dataset.name,
      measures: [...new Set(sums.flatMap((sum) => sum.measure ?? []))],
    }))
}

export async function comparison(q: Q, ask: Ask): Promise<Comparison> {
  const { measure, from, to } = ask
  const provider = await compared(q, ask.provider)
  const recipient = await compared(q, ask.recipient)
  const pair = between(q, provider, recipient)
  const days = await flowsThat(q, { ...NO_FLOW_FILTER, from, to }, ask.until)
  const measured = measure ? eq(flow.measure, measure as Measure) : undefined
  const reports = await compareReports(q, {
    where: and(pair, days, measured),
    place: recipient.place,
    undated: from || to ? and(pair, measured) : undefined,
  })
  const claims = await compareClaims(q, { provider, recipient, day: ask.day })
  return {
    provider,
    recipient,
    claims: claims.filter((said) => inDays(said.said_on, ask)),
    promises: await promisesOf(q, provider, recipient, ask),
    reports,
    others: await othersOf(q, pair, measure, reports),
  }
}
