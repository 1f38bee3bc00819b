/** What a column of a table is: its name in files, how wide and of what sort it is, and what it takes from a row. */
import type { Day } from '#domain/day'
import { inLocale, LOCALES, type Locale, type Localized } from '#domain/locale'
import { CATALOGUES, type Catalogue } from '#messages/index'

export type Cell = string | number | null
/** A `decimal` is an exact number written as text, a `day` is ISO 8601, a `code` is the book's own name of something. */
export type Sort = 'text' | 'code' | 'number' | 'decimal' | 'day'
export type Shown = { locale: Locale; day: Day; bookUrl: string; codes: Catalogue['codes'] }
export type Label = keyof Catalogue['exports']['column']
export type Column<T> = {
  key: string
  label: Label
  /** The column beside holds the same in words (`code`), or this one holds it in one language. */
  says: 'code' | Locale | null
  sort: Sort
  width: number
  cell: (row: T, shown: Shown) => Cell
}
type Of<T> = (row: T, shown: Shown) => Cell

export const column = <T>(key: Label, sort: Sort, width: number, cell: Of<T>): Column<T> => ({
  key,
  label: key,
  says: null,
  sort,
  width,
  cell,
})

export const textOf = (text: Localized | null, { locale }: Shown): string | null =>
  text ? inLocale(text, locale).text : null

/** Between several of one sort: parties, references. */
const SEVERAL = '; '
export const several = (values: readonly string[]): string | null => values.join(SEVERAL) || null

const pair = <T>(
  key: Label,
  [code, name]: readonly [number, number],
  of: Of<T>,
  said: Of<T>,
): Column<T>[] => [
  { ...column<T>(key, 'code', code, of), says: 'code' },
  { ...column<T>(key, 'text', name, said), key: `${key}_name` },
]

/** A code and its name, side by side: one for programs, one for people. */
export function coded<T>(
  key: Label,
  width: number,
  code: (row: T) => string | null,
  names: (codes: Catalogue['codes'], row: T) => object,
): Column<T>[] {
  const name: Of<T> = (row, { codes }) => {
    const found = code(row)
    return found === null ? null : ((names(codes, row) as Readonly<Record<string, string>>)[found] ?? found)
  }
  return pair(key, [width, width + 8], code, name)
}

export type Named = { slug: string; name: Localized }

/** Another record by its short name, and how it is called. */
export const named = <T>(key: Label, of: (row: T) => Named | null): Column<T>[] =>
  pair<T>(
    key,
    [20, 30],
    (row) => of(row)?.slug ?? null,
    (row, shown) => textOf(of(row)?.name ?? null, shown),
  )

export const listed = <T>(key: Label, of: (row: T) => readonly Named[]): Column<T>[] =>
  pair<T>(
    key,
    [20, 30],
    (row) => several(of(row).map(({ slug }) => slug)),
    (row, shown) => several(of(row).map(({ name }) => textOf(name, shown) ?? '')),
  )

/** A text of the book's own, one column for each language: what is not there stays blank. */
export const translated = <T>(key: Label, width: number, of: (row: T) => Localized | null): Column<T>[] =>
  LOCALES.map((locale) => ({
    ...column<T>(key, 'text', width, (row) => of(row)?.[locale] ?? null),
    key: `${key}_${locale}`,
    says: locale,
  }))

export const AS_OF: Column<unknown> = column('as_of', 'day', 12, (_, { day }) => day)

/** Where a person reads about it. */
export const address = <T>(path: (row: T) => string | null): Column<T> =>
  column('url', 'text', 50, (row, { bookUrl, locale }) => {
    const found = path(row)
    return found && `${bookUrl}/${locale}${found}`
  })

export function labelOf({ label, says }: Pick<Column<never>, 'label' | 'says'>, locale: Locale): string {
  const { column: labels, code, language, in_language } = CATALOGUES[locale].exports
  if (says === null) return labels[label]
  if (says === 'code') return code.replace('{label}', labels[label])
  return in_language.replace('{label}', labels[label]).replace('{language}', language[says])
}
