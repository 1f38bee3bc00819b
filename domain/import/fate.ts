/** What becomes of a row that comes in: told before anything changes. */
import type { Flaw } from '#domain/problem'

export const FATES = ['new', 'changed', 'same', 'refused'] as const
export type Fate = (typeof FATES)[number]

/** Old and new value as a table writes them; null where there is none. */
export type FieldChange = { readonly field: string; readonly old: string | null; readonly new: string | null }

/** What is wrong with a row, and in which of its columns (from 1), by its field's name. */
export type RowFlaw = Flaw & { readonly column: number | null; readonly field: string | null }

export type RowFate = {
  readonly line: number
  readonly identifier: string | null
  readonly fate: Fate
  readonly changes: readonly FieldChange[]
  readonly flaws: readonly RowFlaw[]
}

/** So many new rows of a check say what they hold: nobody reads more, and each of them is kept. */
export const TOLD_NEW = 2000
