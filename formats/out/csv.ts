/** CSV: one row for each promise, with codes and names. */
import { COMMITMENT_COLUMNS } from '#formats/out/commitment-columns'
import { csvRecord } from '#formats/out/csv-record'
import { shownBy } from '#formats/out/shown'
import type { Format, Taking } from '#formats/out/taking'

/** Excel reads Cyrillic and kana wrongly without one. */
const BYTE_ORDER_MARK = '\uFEFF'

const CHUNK = 64 * 1024

async function* write(taking: Taking): AsyncGenerator<string> {
  const shown = shownBy(taking)
  let text = BYTE_ORDER_MARK + csvRecord(COMMITMENT_COLUMNS.map(({ key }) => key))
  for await (const line of taking.lines()) {
    text += csvRecord(COMMITMENT_COLUMNS.map(({ cell }) => cell(line, shown)))
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}

export const csv: Format = { mediaType: 'text/csv; charset=utf-8; header=present', write }
