/** A figure's data as a table of the page itself. */
import type { Cell, DataTable } from '#app/_charts/data-table.ts'

function Content({ cell }: { cell: Cell }) {
  if (cell.href)
    return (
      <a className="link" href={cell.href}>
        {cell.text}
      </a>
    )
  return cell.missing ? <span className="text-soft">{cell.text}</span> : cell.text
}

/** Rows come in a fixed order and never move, so their place is part of their name. */
const keyOf = (row: Cell[], at: number): string => `${at} ${row[0]?.text}`

type Props = { caption: string; table: DataTable /** What an empty table says. */; empty: string }

export function TableInPage({ caption, table, empty }: Props) {
  return (
    <table className="records stack mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.label} scope="col" className={column.num ? 'num' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.length === 0 && (
          <tr>
            <td colSpan={table.columns.length}>{empty}</td>
          </tr>
        )}
        {table.rows.map((row, at) => (
          <tr key={keyOf(row, at)}>
            {row.map((cell, n) => {
              const column = table.columns[n]
              return n === 0 ? (
                <th key={column?.label} scope="row">
                  <Content cell={cell} />
                </th>
              ) : (
                <td
                  key={column?.label}
                  data-label={column?.label}
                  className={column?.num ? 'num' : undefined}
                >
                  <Content cell={cell} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
