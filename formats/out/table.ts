/** What a table is: one declaration, from which every format of it is written. */
import type { What } from '#domain/taking'
import type { Column } from '#formats/out/columns'
import { type Speller, spellerOf } from '#formats/out/spelt'
import type { Source, Taking } from '#formats/out/taking'
import type { Catalogue } from '#messages/index'

export type SheetName = keyof Catalogue['exports']['sheet']
export type Paged<T> = AsyncIterable<readonly T[]>
/** What the money in a record means. */
export type Meant = { measure: string | null; currency: string | null }

export type Head = Omit<Column<never>, 'cell'>

/** Another sheet about the same records, such as the targets of promises. */
export type More<T> = {
  name: SheetName
  columns: readonly Head[]
  spell: Speller<T>
}

export const moreOf = <T, R>(
  name: SheetName,
  columns: readonly Column<R>[],
  rowsOf: (record: T) => readonly R[],
): More<T> => ({
  name,
  columns,
  spell: spellerOf(columns, rowsOf),
})

/** `T` is a record as the book hands it over, `R` a row of the table: most records are one row. */
export type Table<T, R = T, E = T> = {
  what: What & SheetName
  columns: readonly Column<R>[]
  records: (taking: Taking) => Paged<T>
  rowsOf: (record: T) => readonly R[]
  more?: More<T>
  money?: (record: T) => readonly Meant[]
  sources?: (taking: Taking) => Promise<readonly Source[]>
  /** The elements of the JSON file, and what each is made of: for some tables less than a row needs. */
  elements: (taking: Taking) => Paged<E>
  json: (record: E, taking: Taking) => object
}

export const itself = <T>(record: T): readonly T[] => [record]
