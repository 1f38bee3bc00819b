/** Everything that the status table shows, read from its address and written back to it. */
import { type Filter, filterParams, readFilter, readSort, type Sort } from '#domain/filter'
import { type Flaw, Problem } from '#domain/problem'
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './column-ids.ts'

export type TableState = { filter: Filter; sort: Sort; columns: readonly ColumnId[]; cursor: string | null }

/** Parameters of the table beside its filters. */
export const TABLE_PARAMS = ['sort', 'cols', 'cursor', 'done', 'as_of'] as const

function readColumns(params: URLSearchParams): { columns: readonly ColumnId[]; flaws: Flaw[] } {
  const asked = params
    .getAll('cols')
    .flatMap((text) => text.split(','))
    .filter(Boolean)
  if (asked.length === 0) return { columns: DEFAULT_COLUMNS, flaws: [] }
  const wrong = asked.filter((id) => !COLUMN_IDS.some((known) => known === id))
  const flaws = wrong.map(
    (value): Flaw => ({
      code: 'unknown_value',
      at: 'cols',
      facts: { value: value.slice(0, 80), allowed: COLUMN_IDS.join(', ') },
    }),
  )
  return { columns: COLUMN_IDS.filter((id) => asked.includes(id)), flaws }
}

export function readTableState(params: URLSearchParams): TableState {
  const { filter, flaws } = readFilter(params, TABLE_PARAMS)
  const sorted = readSort(params.get('sort'))
  const shown = readColumns(params)
  const all = [...flaws, ...sorted.flaws, ...shown.flaws]
  if (all.length > 0) throw new Problem(all)
  return { filter, sort: sorted.sort, columns: shown.columns, cursor: params.get('cursor') }
}

const isDefault = (columns: readonly ColumnId[]): boolean => columns.join() === DEFAULT_COLUMNS.join()

/** The address of a changed table; any change but the page begins at the first page. */
export function tableParams({ filter, sort, columns }: TableState, cursor?: string): URLSearchParams {
  const params = filterParams(filter)
  const name = `${sort.descending ? '-' : ''}${sort.key}`
  if (name !== 'due') params.set('sort', name)
  if (!isDefault(columns)) params.set('cols', columns.join(','))
  if (cursor) params.set('cursor', cursor)
  return params
}
