/** The status table: TanStack's model rendered on the server, so that no row is sent twice and none needs JavaScript. */
import {
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { MarkSquare } from '#app/_ui/mark.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { sidesText } from '#messages/sides-text'
import { COLUMN_IDS, type ColumnId } from './column-ids.ts'
import { COLUMNS } from './columns.tsx'
import { SelectBox } from './select.tsx'
import { SortLink } from './sort-link.tsx'
import type { TableState } from './state.ts'

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  columnVisibilityFeature,
})
const helper = createColumnHelper<typeof features, LedgerLine>()

/** What the table's cells call: the view, in which the row is shown. */
type Show = (view: View) => ReactNode
const columns = helper.columns(
  COLUMN_IDS.map((id) =>
    helper.accessor(
      (line): Show =>
        (view) =>
          COLUMNS[id].cell(line, view),
      { id },
    ),
  ),
)

function PromiseHead({ line, view, selects }: { line: LedgerLine; view: View; selects: boolean }) {
  const { text, foreign } = view.words
  return (
    <>
      <span className="flex gap-2">
        {selects && <SelectBox line={line} view={view} />}
        <span className="pt-0.5">
          <MarkSquare mark={line.mark} />
        </span>
        <a
          className="row-link font-medium hover:underline"
          href={view.href(`/commitments/${line.slug}`)}
          {...foreign(line.title)}
        >
          {text(line.title)}
        </a>
      </span>
      <span className={`block text-soft text-xs ${selects ? 'ps-12' : 'ps-6'}`}>{sidesText(line, view)}</span>
    </>
  )
}

/** `selects`: each row has a box, for a form around the table. */
type Props = { lines: LedgerLine[]; state: TableState; view: View; caption: string; selects: boolean }

export function StatusTable({ lines, state, view, caption, selects }: Props) {
  const visibility = Object.fromEntries(COLUMN_IDS.map((id) => [id, state.columns.includes(id)]))
  const sorting = [{ id: state.sort.key, desc: state.sort.descending }]
  const table = constructTable({
    features,
    columns,
    data: lines,
    manualSorting: true,
    initialState: { sorting, columnVisibility: visibility },
  })
  const { t } = view.words
  return (
    <table className="records stack">
      <caption>{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            <SortLink id="title" sort="title" state={state} view={view} />
            {group.headers.map((header) => {
              const id = header.column.id as ColumnId
              return <SortLink key={header.id} id={id} sort={COLUMNS[id].sort} state={state} view={view} />
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.original.id}>
            <th scope="row" className="md:w-[34%]">
              <PromiseHead line={row.original} view={view} selects={selects} />
            </th>
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} data-label={t(`commitments.column.${cell.column.id as ColumnId}`)}>
                <span>{(cell.getValue() as Show)(view)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
