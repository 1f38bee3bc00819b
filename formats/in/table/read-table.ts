/** A table whose columns have known names: rows of another width are refused one by one, other tables whole. */
import { problem } from '#domain/problem'
import type { Report } from '../report.ts'
import { type Cells, isTags, widthOf } from './cells.ts'
import { type Header, headerKey, Row } from './row.ts'

function headerOf({ cells, line }: Cells, needed: readonly string[]): Header {
  const columns = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, name] of cells.entries()) {
    if (columns.has(headerKey(name))) twice.add(headerKey(name))
    else if (name.trim() !== '') columns.set(headerKey(name), at)
  }
  const missing = needed.filter((name) => !columns.has(headerKey(name)))
  if (missing.length > 0)
    throw problem('table_columns_missing', undefined, { line, missing: missing.join(', ') })
  const [doubled] = needed.filter((name) => twice.has(headerKey(name)))
  if (doubled !== undefined) throw problem('table_column_twice', undefined, { line, column: doubled })
  return { cells, columns }
}

export async function* readTable(
  rows: AsyncIterable<Cells>,
  needed: readonly string[],
  report: Report,
): AsyncGenerator<Row> {
  let header: Header | null = null
  let width = 0
  for await (const one of rows) {
    if (!header) {
      header = headerOf(one, needed)
      width = widthOf(one.cells)
      continue
    }
    if (isTags(one.cells)) continue
    const row = new Row(one, header, report)
    if (one.cells.length < width || widthOf(one.cells) > width)
      row.refuse('cells_differ', null, { found: one.cells.length, expected: width })
    const damaged = one.cells.findIndex((cell) => cell.includes('\ufffd'))
    if (damaged >= 0) row.warn('letters_damaged', header.cells[damaged]?.trim() ?? null)
    for (const { at, note } of one.notes ?? [])
      if (note === 'stray_quote') row.warn('quote_stray', header.cells[at]?.trim() ?? null)
    report.records++
    yield row
  }
  if (!header) throw problem('table_no_rows')
}
