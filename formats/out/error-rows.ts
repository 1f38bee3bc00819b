/** The refused rows of a table as CSV, with their cells as they came and what is wrong beside them: to be mended and brought in again. */
import type { RowFlaw } from '#domain/import/fate'
import type { Source } from '#formats/in/source'
import { unguarded } from '#formats/in/table/apostrophe'
import { type Cells, isFilled } from '#formats/in/table/cells'
import { isWrongColumn } from '#formats/in/table/header-words'
import { openRows } from '#formats/in/table/table-rows'
import { csvRecord } from '#formats/out/csv-record'
import { flawLoss, lossText } from '#messages/loss'
import type { Words } from '#messages/words'

export type Refused = { line: number; identifier: string | null; flaws: readonly RowFlaw[] }
export type ErrorRows = {
  source: Source
  /** Of a workbook, the sheet that was read. */
  sheet?: string | undefined
  /** The line of the row that names the columns; the first row where nothing is said. */
  headLine?: number | undefined
  refused: Iterable<Refused>
  words: Words
  /** What is said of a flaw, where somebody can place it better than its own column does. */
  says?: ((flaw: RowFlaw) => string) | undefined
}

const BYTE_ORDER_MARK = '\uFEFF'
const CHUNK = 64 * 1024

export async function* errorRows(given: ErrorRows): AsyncGenerator<string> {
  const { source, sheet, headLine, words } = given
  const wrong = new Map<number, string[]>()
  for (const { line, identifier, flaws } of given.refused)
    wrong.set(line, [
      ...(wrong.get(line) ?? []),
      ...flaws.map((flaw) => given.says?.(flaw) ?? lossText(words, flawLoss(line, identifier, flaw))),
    ])
  const opened = await openRows(source, { sheet })
  // What the book itself guarded is guarded again as it is written.
  const plain = (cells: readonly string[]) => (opened.sort === 'text' ? cells.map(unguarded) : cells)
  let width: number | null = null
  let text = BYTE_ORDER_MARK
  /** What was wrong the last time is not carried on. */
  let former: ReadonlySet<number> = new Set()
  const record = ({ cells }: Cells, said: string) => {
    width ??= cells.length
    const filler = Array.from({ length: Math.max(0, width - cells.length) }, () => '')
    const kept = [...plain(cells), ...filler].filter((_, at) => !former.has(at))
    text += csvRecord([...kept, said])
  }
  for await (const row of opened.rows()) {
    if (width === null) {
      if (!isFilled(row) || row.line < (headLine ?? 0)) continue
      former = new Set(row.cells.flatMap((header, at) => (isWrongColumn(header) ? at : [])))
      record(row, words.t('tables.wrong'))
      continue
    }
    const said = wrong.get(row.line)
    if (said) record(row, said.join('\n'))
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}
