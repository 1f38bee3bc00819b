/** Finds the row that names the columns: titles may stand above it, and a row of tags below. */

import { FIELDS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import { type Cells, isFilled, isTags } from './cells.ts'
import { guessColumns } from './guess.ts'
import type { HeadColumn } from './head.ts'
import { headerWord } from './header-words.ts'

/** A title, a note and a few empty lines are no more. */
const LOOKED = 30
const SAMPLES = 5
const SAMPLE = 80

export type FoundHead = { line: number; columns: HeadColumn[]; tags: boolean; above: number }

/** Two names that are known make a head; where nothing is known, the first row of several cells does. */
function headAt(what: Importable, rows: readonly Cells[]): number {
  const scores = rows.map(
    ({ cells }) => new Set(cells.flatMap((cell) => headerWord(what, cell)?.base ?? [])).size,
  )
  const best = Math.max(...scores)
  if (best >= 2 || (best === 1 && (rows[scores.indexOf(1)]?.cells.filter(Boolean).length ?? 0) <= 2))
    return scores.indexOf(best)
  const several = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
  return Math.max(several, 0)
}

export async function findHead(
  what: Importable,
  rows: AsyncIterable<Cells>,
  locale: Locale,
): Promise<FoundHead> {
  const first: Cells[] = []
  for await (const row of rows) {
    if (isFilled(row)) first.push(row)
    if (first.length >= LOOKED) break
  }
  if (first.length === 0) throw problem('table_no_rows')
  const at = headAt(what, first)
  const head = first[at] ?? { line: 1, cells: [] }
  const rest = first.slice(at + 1).filter(({ cells }) => !isTags(cells))
  const plain = head.cells.map((header, index) => ({
    column: index + 1,
    header: header.replace(/\s+/g, ' ').trim(),
    samples: rest
      .map(({ cells }) => (cells[index] ?? '').trim().slice(0, SAMPLE))
      .filter(Boolean)
      .slice(0, SAMPLES),
  }))
  const tags = first[at + 1] !== undefined && isTags(first[at + 1]?.cells ?? [])
  return { line: head.line, columns: guessColumns(what, plain, locale), tags, above: at }
}

/** Null where there is no row at all. */
export async function unlessEmpty(head: Promise<FoundHead>): Promise<FoundHead | null> {
  try {
    return await head
  } catch (error) {
    if (error instanceof Problem && error.code === 'table_no_rows') return null
    throw error
  }
}

/** Names of all fields that are read, for sentences. */
export const readable = (what: Importable): string =>
  FIELDS[what].flatMap(({ name, computed }) => (computed ? [] : [name])).join(', ')
