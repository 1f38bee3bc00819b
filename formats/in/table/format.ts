/** Tables of any shape, as texts or workbooks: their columns are matched with the fields of what is asked for. */
import { FIELDS } from '#domain/import/fields'
import { IMPORTABLE, type Importable } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'
import type { InFormat, InOptions, Mapping } from '../format.ts'
import { listOf, listUnder } from '../list.ts'
import { Report } from '../report.ts'
import type { Source } from '../source.ts'
import { constantsOf } from './constants.ts'
import { type FoundHead, findHead, unlessEmpty } from './find-head.ts'
import { scriptOf } from './guess.ts'
import type { HeadColumn, TableHead } from './head.ts'
import { isWrongColumn } from './header-words.ts'
import { mapped, missingIn, requireFields, resolved } from './mapping.ts'
import { type Table, tableRecords } from './records.ts'
import { openRows, type TableRows } from './table-rows.ts'

type Head = TableHead & { tags: boolean; above: number }

/** Headers of one language tell whose habits a file has; names of fields tell nothing. */
const localeOf = (columns: readonly HeadColumn[], locale: Locale): Locale => {
  const script = scriptOf(columns.map(({ header }) => header).join(' '))
  return script === null || script === 'en' ? locale : script
}

/** What concerns the whole table stands first, at its header. */
function tellHead(
  report: Report,
  head: Head,
  left: boolean,
  { sort, sheet, sheets, hidden }: TableRows,
): void {
  type Code = Extract<Parameters<Report['warn']>[0], { of: 'tables' }>['code']
  const warn = (code: Code, facts: Record<string, string | number> = {}, at?: HeadColumn) =>
    report.warn({
      ...{ of: 'tables', code, line: head.line, identifier: null, facts },
      ...{ column: at?.column ?? null, header: at?.header ?? null },
    })
  const named = (wanted: (column: HeadColumn) => boolean) =>
    head.columns.flatMap((one) => (wanted(one) && one.header !== '' ? one.header : [])).join(', ')
  if (head.above > 0) warn('head_below', { count: head.above })
  if (head.tags) warn('tags_passed')
  const unread = named(({ field, computed }) => field === null && !computed)
  const own = named(({ computed, beside, header }) => computed && !beside && !isWrongColumn(header))
  const dataset = head.columns.find(({ field }) => field === 'dataset')
  if (dataset) warn('dataset_named', {}, dataset)
  if (unread !== '') warn(left ? 'columns_left' : 'columns_unread', { value: unread })
  if (own !== '') warn('columns_computed', { value: own })
  const others = sheets.filter((name) => name !== sheet)
  if (sort === 'workbook' && others.length > 0)
    warn('sheets_unread', { sheet: sheet ?? '', value: others.join(', ') })
  const unseen = hidden.filter((name) => name !== sheet)
  if (unseen.length > 0) warn('sheets_hidden', { value: unseen.join(', ') })
}

/** Every field has its column or is said to have none: a person has looked at all of them. */
const isWhole = (what: Importable, mapping: Mapping = {}): boolean =>
  FIELDS[what].every(({ name, computed }) => computed || name in mapping)

/** Two columns that are known make a table: a sheet of remarks before it has none. */
const isTable = ({ columns }: FoundHead): boolean =>
  columns.filter(({ field, computed }) => field !== null || computed).length > 1

/** The sheet that is asked for; else the first that has a table, or the first of all. */
async function openSheet(source: Source, what: Importable, options: InOptions) {
  const locale = options.locale ?? 'en'
  const opened = await openRows(source, options)
  const [, ...others] = options.sheet === undefined ? opened.sheets : []
  const look = ({ rows }: TableRows) => findHead(what, rows(), locale)
  if (others.length === 0) return { opened, found: await look(opened) }
  const first = await unlessEmpty(look(opened))
  if (first && isTable(first)) return { opened, found: first }
  for (const sheet of others) {
    const other = await openRows(source, { ...options, sheet })
    const found = await unlessEmpty(look(other))
    if (found && isTable(found)) return { opened: other, found }
  }
  return { opened, found: first ?? (await look(opened)) }
}

async function openTable(source: Source, what: Importable, options: InOptions) {
  const { opened, found } = await openSheet(source, what, options)
  const locale = options.locale ?? 'en'
  const { columns, flaws } = resolved(mapped(what, found.columns, options.mapping))
  const { line, tags, above } = found
  const { sheets, sheet } = opened
  const constants = constantsOf(what, options.constants, locale)
  const missing = missingIn(what, columns, Object.keys(constants))
  const head: Head = { line, columns, missing, sheets, sheet, tags, above }
  const text = opened.sort === 'text'
  const ways = {
    locale: localeOf(columns, locale),
    text,
    trusted: !text || opened.delimiter() === ',',
    list: listUnder(columns.find(({ field }) => field === 'ref')?.header ?? '', listOf(options)),
  }
  const table: Table = { what, head, rows: opened.rows, looks: opened.looks, ways, constants }
  return { opened, head, flaws, table }
}

function refuse({ what, head: { columns }, constants = {} }: Table, flaws: readonly Flaw[]): void {
  if (flaws.length > 0) throw new Problem(flaws)
  requireFields(what, columns, Object.keys(constants))
}

const table = (name: string, extensions: readonly string[], mediaTypes: readonly string[]): InFormat => ({
  name,
  extensions,
  mediaTypes,
  whats: IMPORTABLE as InFormat['whats'],
  async open(source, options = {}) {
    const what = options.what ?? IMPORTABLE[0]
    const found = await openTable(source, what, options)
    let report = new Report()
    return {
      what,
      head: found.head,
      records() {
        refuse(found.table, found.flaws)
        report = new Report()
        tellHead(report, found.head, isWhole(what, options.mapping), found.opened)
        return tableRecords(found.table, report)
      },
      report: () => report.told(),
    }
  },
})

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csv = table(
  'csv',
  ['csv', 'tsv', 'txt'],
  ['text/csv', 'text/tab-separated-values', 'text/plain'],
)
export const xlsx = table(
  'xlsx',
  ['xlsx', 'xlsm'],
  [SHEETS, 'application/vnd.ms-excel.sheet.macroEnabled.12'],
)
