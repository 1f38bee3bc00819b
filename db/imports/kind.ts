/** What a kind of record that comes in declares: how it finds its like in the book, differs from it, and is written. */
import type { ManyHand } from '#db/many/hand'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import type { Taken } from '#domain/import/taken'
import type { Flaw } from '#domain/problem'

export type RowOutcome = {
  fate: 'new' | 'changed' | 'same'
  changes: readonly FieldChange[]
  /** Told of a new row beside its main fields. */
  told?: readonly FieldChange[] | undefined
  /** Told with the row, which is taken all the same. */
  warnings?: readonly Flaw[] | undefined
}

export type KindFigures = Readonly<Record<string, number | string | null | readonly string[]>>

export type ImportKind = {
  /** Two rows of a file with the same key speak of the same thing; null where a row names none. */
  key(record: ImportRecord): string | null
  /** Fetches at once what the next rows will ask for. */
  expect(records: readonly ImportRecord[]): Promise<void>
  /** What the book would find wrong with a row, as far as it is known without writing; told with what is wrong already. */
  look?(record: ImportRecord): Promise<readonly Flaw[]>
  /** Decides and writes one row; what is wrong with it is thrown as a `Problem`, and then nothing of it is written. */
  row(record: ImportRecord): Promise<RowOutcome>
  /** The field in which a flaw at this place of a verb's input was given. */
  field(at: string, record: ImportRecord): string | null
  /** After the last row. */
  finish?(): Promise<void>
  /** What new rows did not say, and what was taken for it. */
  taken?(): readonly Taken[]
  /** What the kind alone has to tell in the end, such as what a newer edition no longer holds. */
  figures?(): KindFigures
}

export type ImportOptions = Readonly<Record<string, unknown>>
/** Made anew for each pass over a file: what it remembers belongs to that pass. */
export type KindOf = (hand: ManyHand, options: ImportOptions) => ImportKind

export const SAME: RowOutcome = { fate: 'same', changes: [] }
