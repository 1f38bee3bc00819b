/** CSV: the rows of a table, with codes and names. */
import { csvRecord, fieldOf } from '#formats/out/csv-record'
import { shownBy } from '#formats/out/shown'
import type { Table } from '#formats/out/table'
import type { Format, Taking } from '#formats/out/taking'

/** Excel reads Cyrillic and kana wrongly without one. */
const BYTE_ORDER_MARK = '\uFEFF'

export function csvOf<T, R, E>({ columns, records, rowsOf }: Table<T, R, E>): Format {
  const fields = columns.map(({ cell, sort }) => ({ cell, field: fieldOf(sort) }))
  const [first, ...others] = fields
  async function* write(taking: Taking): AsyncGenerator<string> {
    const shown = shownBy(taking)
    yield BYTE_ORDER_MARK + csvRecord(columns.map(({ key }) => key))
    if (!first) return
    for await (const page of records(taking)) {
      let text = ''
      for (const record of page)
        for (const row of rowsOf(record)) {
          text += first.field(first.cell(row, shown))
          for (const { cell, field } of others) text += `,${field(cell(row, shown))}`
          text += '\r\n'
        }
      yield text
    }
  }
  return { mediaType: 'text/csv; charset=utf-8; header=present', write }
}
