/** Flows of OCHA's Financial Tracking Service as the Humanitarian Data Exchange gives them out: one row for each flow, in US dollars. */
import { isCurrency } from '#domain/money'
import type { Measure } from '#domain/target'
import { type FlowRead, flowTable } from '../flow-table.ts'
import type { Report } from '../report.ts'
import type { Cells } from '../table/cells.ts'
import type { Flow } from '../table/flow.ts'
import { type Columns, readTable } from '../table/read-table.ts'
import { Repeats } from '../table/repeats.ts'
import type { Row } from '../table/row.ts'

/** What kind of flow it is: aid in kind stands among the sums of money. */
const EXTRA = ['contributionType', 'flowType', 'method', 'boundary', 'onBoundary', 'destPlan', 'refCode']
/** Editions differ in their columns: older ones have no plan and no place in the boundary. */
const COLUMNS: Columns = {
  needed: ['id', 'date', 'amountUSD', 'status', 'srcOrganization'],
  read: `description srcLocations destOrganization destLocations destGlobalClusters originalAmount
    originalCurrency exchangeRate`
    .split(/\s+/)
    .concat(EXTRA),
  passed: `budgetYear srcOrganizationTypes srcUsageYearStart srcUsageYearEnd destPlanCode destPlanId
    destOrganizationTypes destProject destProjectCode destEmergency destUsageYearStart destUsageYearEnd
    firstReportedDate decisionDate keywords createdAt updatedAt`.split(/\s+/),
}

const MEASURE: Readonly<Record<string, Measure>> = {
  pledge: 'pledge',
  commitment: 'commitment',
  paid: 'disbursement',
}

/** Names of organisations hold commas themselves ("Japan, Government of"): only codes of places are a list. */
const placesIn = (cell: string) =>
  [...new Set(cell.split(/[,;|]/).map((code) => code.trim()))]
    .filter(Boolean)
    .map((code) => ({ code, name: null }))

const extraOf = (row: Row): Record<string, string> =>
  Object.fromEntries(EXTRA.flatMap((name) => (row.text(name) ? [[name, row.text(name)]] : [])))

function originalOf(row: Row, measure: Measure | null): Flow['original'] {
  const amount = row.decimal('originalAmount', false)
  const currency = row.text('originalCurrency')
  if (amount === null && currency === '') return null
  if (amount === null || currency === '') {
    row.warn('original_incomplete', amount === null ? 'originalAmount' : 'originalCurrency')
    return null
  }
  if (!isCurrency(currency)) {
    row.warn('not_a_currency', 'originalCurrency', { value: currency.slice(0, 100) })
    return null
  }
  return { amount, currency, rate: row.decimal('exchangeRate', false), measure }
}

function flowOf(row: Row): Flow | null {
  const identifier = row.identifier ?? ''
  const day = row.day('date')
  const amount = row.decimal('amountUSD')
  if (row.refused) return null
  if (day === null) row.warn('value_missing', 'date')
  if (amount === null) row.warn('value_missing', 'amountUSD')
  const code = row.text('status')
  const measure = MEASURE[code.toLowerCase()] ?? null
  if (!measure) row.warn('measure_unknown', 'status', { value: code.slice(0, 100) || '–' })
  const recipients = placesIn(row.text('destLocations'))
  if (recipients.length > 1)
    row.warn('several_recipients', 'destLocations', {
      count: recipients.length,
      recipients: recipients.map((place) => place.code).join(', '),
    })
  return {
    line: row.line,
    identifier,
    provider: { name: row.text('srcOrganization') || null, code: row.text('srcLocations') || null },
    receiver: row.text('destOrganization') || null,
    recipients,
    from: day,
    to: day,
    amounts:
      amount === null ? [] : [{ code: code || 'not_said', measure, partOf: null, amount, currency: 'USD' }],
    original: originalOf(row, measure),
    description: row.text('description') || null,
    sectors: row
      .text('destGlobalClusters')
      .split(/\s*[,;|]\s*/)
      .filter(Boolean),
    extra: extraOf(row),
  }
}

const CORE = ['amountUSD', 'status', 'originalAmount', 'originalCurrency', 'srcOrganization']
const core = (row: Row): string => CORE.map((column) => row.text(column)).join('\x1f')

/** A flow stands once: a row that repeats it for a further destination adds no money, one that contradicts it is refused. */
export async function* readFts(
  rows: AsyncIterable<Cells>,
  report: Report,
  text = true,
): AsyncGenerator<FlowRead> {
  const repeats = new Repeats()
  for await (const row of readTable(rows, COLUMNS, report, text)) {
    row.identifier = row.text('id') || null
    if (row.identifier === null) row.refuse('cell_needed', 'id')
    const repeat = row.refused ? null : repeats.of(row.text('id'), row.line, core(row), row.whole)
    if (repeat && repeat.sort !== 'conflict') {
      report.same++
      const code = repeat.sort === 'same' ? 'repeated_same' : 'repeated_destination'
      row.warn(code, null, { first: repeat.line, destination: row.text('destLocations') || '–' })
      continue
    }
    if (repeat) row.refuse('repeated_otherwise', null, { first: repeat.line })
    const flow = row.refused ? null : flowOf(row)
    yield { line: row.line, identifier: row.identifier, flow, flaws: row.flaws }
  }
}

export const fts = flowTable('fts', 'OCHA Financial Tracking Service, by HDX', readFts)
