/** A table as prepared statements see it: its columns in order, and each value as the engine takes it. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

export type Row = Readonly<Record<string, unknown>>
type Encode = (value: unknown) => unknown

export type Shape = {
  readonly name: string
  readonly columns: readonly string[]
  readonly keys: readonly string[]
  /** The values in the order of the columns. */
  encode(row: Row): unknown[]
  /** The row as the engine would give it back, with defaults filled in. */
  fill(row: Row): Row
}

const PLAIN: Encode = (value) => value ?? null
const ENCODE: Readonly<Record<string, Encode>> = {
  json: (value) => (value === null || value === undefined ? null : JSON.stringify(value)),
  boolean: (value) => (value === null || value === undefined ? null : Number(value)),
}

const shapes = new Map<SQLiteTable, Shape>()

export function shapeOf(table: SQLiteTable): Shape {
  const known = shapes.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table))
  const keys = columns.map(([key]) => key)
  const encoders = columns.map(([, column]) => ENCODE[column.dataType] ?? PLAIN)
  const defaults = columns.map(([, column]) => column.default ?? null)
  const shape: Shape = {
    name: getTableName(table),
    columns: columns.map(([, column]) => column.name),
    keys,
    encode: (row) => keys.map((key, at) => encoders[at]?.(row[key])),
    fill(row) {
      const full: Record<string, unknown> = {}
      for (const [at, key] of keys.entries()) full[key] = row[key] ?? defaults[at]
      return full
    },
  }
  shapes.set(table, shape)
  return shape
}
