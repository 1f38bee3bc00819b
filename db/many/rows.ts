/** The shapes of the book's tables, and rows as the engine would give them back. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Plan, type Row, type Shape, shapeFrom } from '#db/many/shape'

type Known = Shape & {
  /** With defaults filled in. */
  fill(row: Row): Row
}

const sortOf = (type: string): Plan['sorts'][number] =>
  type === 'json' || type === 'boolean' ? type : 'plain'

export function planOf(table: SQLiteTable): Plan {
  const columns = Object.entries(getTableColumns(table))
  return {
    name: getTableName(table),
    columns: columns.map(([, column]) => column.name),
    keys: columns.map(([key]) => key),
    sorts: columns.map(([, column]) => sortOf(column.dataType)),
  }
}

const shapes = new Map<SQLiteTable, Known>()

export function shapeOf(table: SQLiteTable): Known {
  const known = shapes.get(table)
  if (known) return known
  const shape = shapeFrom(planOf(table))
  const defaults = Object.values(getTableColumns(table)).map((column) => column.default ?? null)
  const made: Known = {
    ...shape,
    fill(row) {
      const full: Record<string, unknown> = {}
      for (const [at, key] of shape.keys.entries()) full[key] = row[key] ?? defaults[at]
      return full
    },
  }
  shapes.set(table, made)
  return made
}
