/** The rows of the sheet that is asked for, else of the first that is seen; and what other files of spreadsheets are. */
import { problem } from '#domain/problem'
import { bytesOf, MEGABYTE, type Source, TABLE_LIMIT } from '../source.ts'
import type { Cells } from '../table/cells.ts'
import { type Looks, sheetRows } from './sheet.ts'
import { openWorkbook } from './workbook.ts'

export const isWorkbook = (beginning: string): boolean =>
  beginning.startsWith('PK\x03\x04') || beginning.startsWith('\xd0\xcf\x11\xe0')

/** Old Excel files and locked new ones lie in the same sort of box, which names its parts in UTF-16. */
async function refuseOldBox(source: Source): Promise<void> {
  const beginning = Buffer.from(await bytesOf(source, 8)).toString('latin1')
  if (!beginning.startsWith('\xd0\xcf\x11\xe0')) return
  const text = Buffer.from(await bytesOf(source, 64 * MEGABYTE)).toString('latin1')
  throw problem(text.includes([...'EncryptedPackage'].join('\0')) ? 'table_locked' : 'table_old_excel')
}

export type OpenSheet = {
  name: string
  /** Those that a person who opens the workbook sees. */
  sheets: readonly string[]
  hidden: readonly string[]
  rows(): AsyncIterable<Cells>
  /** Of the rows as they were read last. */
  looks(): Looks
}

export async function openSheet(source: Source, wanted: string | undefined): Promise<OpenSheet> {
  if (source.size > TABLE_LIMIT)
    throw problem('table_too_large', undefined, { limit: TABLE_LIMIT / MEGABYTE })
  await refuseOldBox(source)
  const book = await openWorkbook(source)
  const seen = book.sheets.filter(({ hidden }) => !hidden)
  const same = (name: string) => name.trim().toLowerCase() === wanted?.trim().toLowerCase()
  const sheet =
    wanted === undefined ? (seen[0] ?? book.sheets[0]) : book.sheets.find(({ name }) => same(name))
  const sheets = seen.map(({ name }) => name)
  if (!sheet)
    throw wanted === undefined
      ? problem('table_no_rows')
      : problem('table_no_sheet', undefined, { sheet: wanted.slice(0, 100), sheets: sheets.join(', ') })
  let looks: Looks = { merged: [], hidden: [] }
  return {
    name: sheet.name,
    sheets,
    hidden: book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    rows() {
      looks = { merged: [], hidden: [] }
      return sheetRows(source, book, sheet, looks)
    },
    looks: () => looks,
  }
}
