/** The donor-month table of Kiel's Ukraine Support Tracker: what each donor allocated and committed in a month, in billions of euros. */
import { dayOf, monthEnd } from '#domain/day'
import { addDecimals, negated, scaled, within } from '#domain/decimal'
import type { Measure } from '#domain/target'
import { type FlowRead, flowTable } from '../flow-table.ts'
import type { Report } from '../report.ts'
import type { Cells } from '../table/cells.ts'
import type { FlowAmount } from '../table/flow.ts'
import { type Columns, readTable } from '../table/read-table.ts'
import { Repeats } from '../table/repeats.ts'
import type { Row } from '../table/row.ts'
import { isNothing } from '../table/values.ts'
import { monthIn, type NoMonth } from './month.ts'

type Column = { code: string; measure: Measure | null; partOf: string | null }
/** What is still to be allocated is the difference of the two measures, and below zero where more was allocated than committed. */
const AMOUNTS: readonly Column[] = [
  { code: 'total', measure: 'allocation', partOf: null },
  { code: 'financial', measure: 'allocation', partOf: 'total' },
  { code: 'humanitarian', measure: 'allocation', partOf: 'total' },
  { code: 'military', measure: 'allocation', partOf: 'total' },
  { code: 'commitments', measure: 'commitment', partOf: null },
  { code: 'to_be_allocated', measure: null, partOf: null },
]
/** Releases differ in their columns: some say nothing of what is still to be allocated, or of parts. */
const COLUMNS: Columns = {
  needed: ['country', 'month'],
  oneOf: ['total', 'commitments'],
  read: ['iso', 'year', ...AMOUNTS.map(({ code }) => code)],
  passed: ['gdp', 'pct_gdp'],
}
/** The file counts in billions. */
const BILLIONS = 9
/** Three numbers rounded to whole thousands of euros differ by no more. */
const ROUNDING = '2000'

const refuseMonth = (row: Row, wrong: NoMonth): null =>
  row.refuse('cell_not_a_month', row.has(wrong) ? wrong : 'month', {
    value: row.text(wrong).slice(0, 100) || '–',
  })

function amountsOf(row: Row): FlowAmount[] {
  return AMOUNTS.filter(({ code }) => row.has(code)).flatMap((column) => {
    const read = row.decimal(column.code)
    if (read === null && !row.refused) row.warn('value_missing', column.code)
    return read === null ? [] : [{ ...column, amount: scaled(read, BILLIONS), currency: 'EUR' }]
  })
}

/** The file's own sums are checked, not mended: its figures stand as they are. */
function checkSums(row: Row, amounts: readonly FlowAmount[]): void {
  const said = new Map(amounts.map(({ code, amount }) => [code, amount]))
  const check = (whole: string, parts: readonly string[]): void => {
    const total = said.get(whole)
    const each = parts.flatMap((part) => said.get(part) ?? [])
    if (total === undefined || each.length < parts.length) return
    const sum = each.reduce(addDecimals)
    if (!within(addDecimals(sum, negated(total)), ROUNDING))
      row.warn('parts_differ', whole, { total, sum, parts: parts.join(' + ') })
  }
  check('total', ['financial', 'humanitarian', 'military'])
  check('commitments', ['total', 'to_be_allocated'])
}

const refused = ({ line, identifier, flaws }: Row): FlowRead => ({ line, identifier, flow: null, flaws })

export async function* readKiel(
  rows: AsyncIterable<Cells>,
  report: Report,
  text = true,
): AsyncGenerator<FlowRead> {
  const repeats = new Repeats()
  for await (const row of readTable(rows, COLUMNS, report, text)) {
    if (row.refused) {
      yield refused(row)
      continue
    }
    const name = row.text('country')
    const iso = isNothing(row.text('iso')) ? '' : row.text('iso')
    const month = monthIn(row.text('year'), row.text('month'))
    const said = typeof month === 'string' ? `${row.text('year')} ${row.text('month')}` : dayOf(...month, 1)
    row.identifier = `${iso || name} ${typeof month === 'string' ? said.trim() : said.slice(0, 7)}`.trim()
    if (name === '') row.refuse('cell_needed', 'country')
    if (typeof month === 'string') refuseMonth(row, month)
    const amounts = amountsOf(row)
    const repeat = row.refused ? null : repeats.of(row.identifier, row.line, row.whole, row.whole)
    if (repeat?.sort === 'same') {
      report.same++
      row.warn('repeated_same', null, { first: repeat.line })
      continue
    }
    if (repeat) row.refuse('repeated_otherwise', null, { first: repeat.line })
    if (row.refused || typeof month === 'string') {
      yield refused(row)
      continue
    }
    checkSums(row, amounts)
    const { line, identifier } = row
    const flow = {
      line,
      identifier,
      provider: { name, code: iso || null },
      receiver: null,
      recipients: [{ code: 'UKR', name: 'Ukraine' }],
      from: dayOf(...month, 1),
      to: monthEnd(...month),
      amounts,
      original: null,
      description: null,
    }
    yield { line, identifier, flow, flaws: [] }
  }
}

export const kiel = flowTable('kiel', 'Kiel Institute, Ukraine Support Tracker', readKiel)
