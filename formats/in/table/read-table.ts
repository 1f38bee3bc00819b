/** A table whose columns have known names: titles may stand above them; rows of another width are refused one by one, other tables whole. */
import { problem } from '#domain/problem'
import type { Report } from '../report.ts'
import { type Cells, isFilled, isTags, isTotal, widthOf } from './cells.ts'
import { type Header, headerKey, Row } from './row.ts'

/** Columns without which it is not this table, those that are read where they are there, and those that need not be told of. */
export type Columns = {
  needed: readonly string[]
  /** Any of them will do. */
  oneOf?: readonly string[]
  read: readonly string[]
  passed: readonly string[]
}

/** Titles and notes above the header are no more rows than this. */
const LOOKED = 30

function missingIn({ cells }: Cells, { needed, oneOf }: Columns): string[] {
  const names = new Set(cells.map(headerKey))
  const lacks = (name: string): boolean => !names.has(headerKey(name))
  return [...needed.filter(lacks), ...(oneOf?.every(lacks) ? [oneOf.join(' / ')] : [])]
}

function headerOf({ cells, line }: Cells, { needed, read }: Columns): Header {
  const columns = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, name] of cells.entries()) {
    if (columns.has(headerKey(name))) twice.add(headerKey(name))
    else if (name.trim() !== '') columns.set(headerKey(name), at)
  }
  const doubled = [...needed, ...read].find((name) => twice.has(headerKey(name)))
  if (doubled !== undefined) throw problem('table_column_twice', undefined, { line, column: doubled })
  return { cells, columns }
}

/** The first of the first rows that names all columns; else the file is another one, and the likest row says what it lacks. */
async function headIn(rows: AsyncIterator<Cells>, columns: Columns): Promise<{ head: Cells; above: number }> {
  let best: { row: Cells; missing: string[] } | null = null
  for (let above = 0; above < LOOKED; ) {
    const { value, done } = await rows.next()
    if (done) break
    const row = value as Cells
    if (!isFilled(row)) continue
    const missing = missingIn(row, columns)
    if (missing.length === 0) return { head: row, above }
    if (!best || missing.length < best.missing.length) best = { row, missing }
    above++
  }
  if (!best) throw problem('table_no_rows')
  throw problem('table_columns_missing', undefined, {
    line: best.row.line,
    missing: best.missing.join(', '),
  })
}

function tellHead(report: Report, { cells, line }: Cells, above: number, columns: Columns): void {
  const place = { line, column: null, header: null, identifier: null }
  if (above > 0) report.warn({ of: 'tables', code: 'head_below', ...place, facts: { count: above } })
  const known = new Set(Object.values(columns).flat().map(headerKey))
  const unread = cells.filter((name) => name.trim() !== '' && !known.has(headerKey(name)))
  if (unread.length > 0)
    report.warn({ of: 'tables', code: 'columns_unread', ...place, facts: { value: unread.join(', ') } })
}

/** Once for each column: what a formula gave is what the file says. */
function tellNotes(row: Row, { notes = [] }: Cells, read: ReadonlySet<number>, told: Set<number>): void {
  for (const { at, note } of notes) {
    if (note === 'stray_quote') row.warnAt('quote_stray', at)
    if (!read.has(at)) continue
    if (note === 'error') row.refuseAt('cell_error', at)
    if (note === 'formula_empty') row.refuseAt('cell_formula_empty', at)
    if (note === 'formula' && !told.has(at)) row.warnAt('formula_taken', at)
    if (note === 'formula') told.add(at)
  }
}

/** `text` has all cells of each row; a sheet has no empty ones at their ends. */
export async function* readTable(
  rows: AsyncIterable<Cells>,
  columns: Columns,
  report: Report,
  text = true,
): AsyncGenerator<Row> {
  const all = rows[Symbol.asyncIterator]()
  try {
    const { head, above } = await headIn(all, columns)
    const header = headerOf(head, columns)
    tellHead(report, head, above, columns)
    const width = widthOf(head.cells)
    const read = new Set(
      [...columns.needed, ...columns.read].flatMap((name) => header.columns.get(headerKey(name)) ?? []),
    )
    const told = new Set<number>()
    for (let next = await all.next(); !next.done; next = await all.next()) {
      const one = next.value
      if (!isFilled(one) || isTags(one.cells)) continue
      if (isTotal(one.cells)) {
        const place = { line: one.line, column: null, header: null, identifier: null }
        report.warn({ of: 'tables', code: 'total_passed', ...place, facts: {} })
        continue
      }
      const row = new Row(one, header, report)
      const short = text && one.cells.length < width
      const found = short ? one.cells.length : widthOf(one.cells)
      if (short || found > width) row.refuse('cells_differ', null, { found, expected: width })
      const damaged = one.cells.findIndex((cell) => cell.includes('\ufffd'))
      if (damaged >= 0) row.warnAt('letters_damaged', damaged)
      tellNotes(row, one, read, told)
      report.records++
      yield row
    }
  } finally {
    await all.return?.()
  }
}
