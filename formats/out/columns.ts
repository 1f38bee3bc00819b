/** What a column of a table is: its name in files, how wide and of what sort it is, and what it takes from a row. */
import type { Day } from '#domain/day'
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { CATALOGUES, type Catalogue } from '#messages/index'

export type Cell = string | number | null
/** A `decimal` is an exact number written as text; a `day` is ISO 8601. */
export type Sort = 'text' | 'number' | 'decimal' | 'day'
export type Shown = { locale: Locale; day: Day; bookUrl: string; codes: Catalogue['codes'] }
export type Label = keyof Catalogue['exports']['column']
export type Column<T> = {
  key: string
  label: Label
  /** The column beside holds the same in words. */
  coded: boolean
  sort: Sort
  width: number
  cell: (row: T, shown: Shown) => Cell
}

type Of<T> = (row: T, shown: Shown) => Cell

export const column = <T>(key: Label, sort: Sort, width: number, cell: Of<T>): Column<T> => ({
  key,
  label: key,
  coded: false,
  sort,
  width,
  cell,
})

/** A code and its name, side by side: one for programs, one for people. */
export function coded<T>(
  key: Label,
  width: number,
  code: (row: T) => string | null,
  names: (codes: Catalogue['codes']) => object,
): Column<T>[] {
  const name: Of<T> = (row, { codes }) => {
    const found = code(row)
    return found === null ? null : ((names(codes) as Readonly<Record<string, string>>)[found] ?? found)
  }
  return [
    { ...column<T>(key, 'text', width, code), coded: true },
    { ...column<T>(key, 'text', width + 8, name), key: `${key}_name` },
  ]
}

export const textOf = (text: Localized | null, { locale }: Shown): string | null =>
  text ? inLocale(text, locale).text : null

export function labelOf<T>({ label, coded: isCode }: Column<T>, locale: Locale): string {
  const { column: labels, code } = CATALOGUES[locale].exports
  return isCode ? code.replace('{label}', labels[label]) : labels[label]
}
