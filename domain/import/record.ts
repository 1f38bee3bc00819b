/** A record as a file gives it, whatever the format: only what the file says, as plain JSON. */
import type { RowFlaw } from '#domain/import/fate'

export type ImportRecord = {
  readonly line: number
  readonly identifier: string | null
  /** By the names of the fields; a cell that is blank is not here, and changes nothing. */
  readonly input: Readonly<Record<string, unknown>>
  readonly flaws: readonly RowFlaw[]
  /** What columns of names beside those of codes say, by the fields of the codes. */
  readonly beside?: Readonly<Record<string, unknown>>
  /** Of a table: the columns of its fields, from 1, whether or not this row says anything in them. */
  readonly columns?: Readonly<Record<string, number>>
}
