/** The files that every table is taken away as. */
import { csvOf } from '#formats/out/csv'
import { jsonOf } from '#formats/out/json'
import type { Table } from '#formats/out/table'
import type { Format } from '#formats/out/taking'
import { xlsxOf } from '#formats/out/xlsx'

export const filesOf = <T, R, E>(table: Table<T, R, E>) =>
  ({ csv: csvOf(table), xlsx: xlsxOf(table), json: jsonOf(table) }) satisfies Record<string, Format>
