/** A table's rows, whether its bytes are a text or a workbook: the bytes decide, not the name. */

import { bytesOf, type Source, watched } from '../source.ts'
import { isWorkbook, openSheet } from '../xlsx/rows.ts'
import type { Cells } from './cells.ts'
import { csvRows } from './rows.ts'
import type { SheetLooks } from './sheet-looks.ts'

export type TableRows = {
  /** A text says nothing of the sorts of its cells. */
  sort: 'text' | 'workbook'
  sheet: string | null
  sheets: readonly string[]
  hidden: readonly string[]
  /** What stands between the cells of a text; known once its first row was read. */
  delimiter(): string | null
  rows(): AsyncIterable<Cells>
  looks?: () => SheetLooks
}
type Asked = { sheet?: string | undefined; onBytes?: ((bytes: number) => void) | undefined }

export async function openRows(source: Source, { sheet, onBytes }: Asked = {}): Promise<TableRows> {
  const beginning = Buffer.from(await bytesOf(source, 8)).toString('latin1')
  if (!isWorkbook(beginning)) {
    let delimiter: string | null = null
    const rows = () =>
      csvRows(source, onBytes, (sign) => {
        delimiter = sign
      })
    return { sort: 'text', sheet: null, sheets: [], hidden: [], delimiter: () => delimiter, rows }
  }
  const opened = await openSheet(source, sheet)
  const { rows, looks } = onBytes ? await openSheet(watched(source, onBytes), sheet) : opened
  return { ...opened, sort: 'workbook', sheet: opened.name, delimiter: () => null, rows, looks }
}
