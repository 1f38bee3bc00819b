/** CSV: the rows of a table, with codes and names. */
import { csvRecord, fieldOf } from '#formats/out/csv-record'
import { shownBy } from '#formats/out/shown'
import { type Spelling, spellerOf } from '#formats/out/spelt'
import type { Table } from '#formats/out/table'
import type { Format, Taking } from '#formats/out/taking'

/** Excel reads Cyrillic and kana wrongly without one. */
const BYTE_ORDER_MARK = '\uFEFF'
const CSV: Spelling = { cell: fieldOf, before: '', between: ',', after: '\r\n' }

export function csvOf<T, R, E>({ columns, records, rowsOf }: Table<T, R, E>): Format {
  const spell = spellerOf(columns, rowsOf)
  async function* write(taking: Taking): AsyncGenerator<Uint8Array> {
    const shown = shownBy(taking)
    yield Buffer.from(BYTE_ORDER_MARK + csvRecord(columns.map(({ key }) => key)))
    for await (const page of records(taking))
      yield Buffer.from(spell(page, Number.POSITIVE_INFINITY, shown, CSV).text)
  }
  return { mediaType: 'text/csv; charset=utf-8; header=present', write }
}
