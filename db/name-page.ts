/** One page of a list of names, by key, with a search that knows every script. */
import { readCursor, writeCursor } from '#db/cursor'
import { containsWords } from '#domain/contains-words'

export type Mark = { key: string | number; id: string }
export type NameRow = { id: string; key: string; texts: readonly string[] }
export type NamePageAsk = { typed: string; limit: number; cursor: string | null }
export type NamePage = { ids: string[]; total: number; next: string | null }

type List = {
  sorting: string
  descending: boolean
  /** Rows in the list's order after a mark; without a number, all of them. */
  load(after: Mark | null, limit: number | null): Promise<NameRow[]>
  count(): Promise<number>
}

const beyond = (row: NameRow, { key, id }: Mark, descending: boolean): boolean => {
  if (row.key === key) return descending ? row.id < id : row.id > id
  return descending ? row.key < key : row.key > key
}

/**
 * Names are compared here and not in SQL, because SQLite lowers Latin letters only and engines differ; a book has
 * thousands of names, not millions, and only a search reads them all.
 */
export async function namePage(list: List, { typed, limit, cursor }: NamePageAsk): Promise<NamePage> {
  const mark = cursor ? readCursor(cursor, list.sorting) : null
  const fits = containsWords(typed)
  const fitting = typed.trim() === '' ? null : (await list.load(null, null)).filter((row) => fits(row.texts))
  const rows = fitting
    ? fitting.filter((row) => mark === null || beyond(row, mark, list.descending))
    : await list.load(mark, limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    ids: shown.map((row) => row.id),
    total: fitting ? fitting.length : await list.count(),
    next: rows.length > limit && last ? writeCursor(list.sorting, last.key, last.id) : null,
  }
}

/** Rows found by id, in the order of the ids. */
export function inOrderOf<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
