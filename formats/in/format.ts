/** A format that the book takes in: how a file of it is recognised, and how it becomes records. */
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import type { Locale } from '#domain/locale'
import type { Reading } from './report.ts'
import type { Source } from './source.ts'
import type { TableHead } from './table/head.ts'

/** Columns counted from 1, or headers, by the names of the fields that they give. */
export type Mapping = Readonly<Record<string, string | number>>

/** A value for all rows, as a cell would say it, by the name of its field. */
export type Constants = Readonly<Record<string, string>>

export type InOptions = {
  /** What the records are; a format that gives one sort only need not be told. */
  what?: Importable | undefined
  /** Instead of the guess, for the fields that it names; an empty header takes a field out. */
  mapping?: Mapping | undefined
  /** Of a table: they count where a cell is blank, or where there is no column. */
  constants?: Constants | undefined
  /** Whose habits decide where a file does not. */
  locale?: Locale | undefined
  /** Of a workbook: its name, or the first that is seen. */
  sheet?: string | undefined
  /** Where a file is itself the source of what it says: the document that it is in the book, by slug or address. */
  document?: string | undefined
  /** Of references without a scheme: the name of the list to which they belong. */
  list?: string | undefined
  /** Told now and then how many bytes of `source.size` were read. */
  onBytes?: ((bytes: number) => void) | undefined
}

export type Opened = {
  what: Importable
  /** The head of a table with the guess of what its columns mean; null for formats that are what they are. */
  head: TableHead | null
  /** One pass over the file; throws a `Problem` where it is refused whole: until its end nothing may be kept. */
  records(): AsyncIterable<ImportRecord>
  /** Whole once the records have been read. */
  report(): Reading
}

export type InFormat = {
  name: string
  /** Whose data it is, where that is one publisher's. */
  title?: string
  extensions: readonly string[]
  mediaTypes: readonly string[]
  /** The first is taken where nothing is asked for. */
  whats: readonly [Importable, ...Importable[]]
  open(source: Source, options?: InOptions): Promise<Opened>
}
