/** A column's head: its name, and where it can sort a link that does so in the address. */
import type { View } from '#app/_server/view.ts'
import type { SortKey } from '#domain/filter'
import type { ColumnId } from './column-ids.ts'
import { type TableState, tableParams } from './state.ts'

type Props = { id: ColumnId | 'title'; sort: SortKey | undefined; state: TableState; view: View }

export function SortLink({ id, sort, state, view }: Props) {
  const { t } = view.words
  const column = t(`commitments.column.${id}`)
  if (!sort) return <th scope="col">{column}</th>
  const on = state.sort.key === sort
  const descending = on && !state.sort.descending
  const params = tableParams({ ...state, sort: { key: sort, descending } })
  return (
    <th scope="col" aria-sort={on ? (state.sort.descending ? 'descending' : 'ascending') : undefined}>
      <a
        className={`row-link hover:underline ${on ? 'font-semibold text-ink' : ''}`}
        href={view.href('/commitments', params)}
        aria-label={t(descending ? 'commitments.sort_by_down' : 'commitments.sort_by', { column })}
      >
        {column}
        <span aria-hidden="true">{on ? (state.sort.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
      </a>
    </th>
  )
}
