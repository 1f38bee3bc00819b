/** Column helpers of SQLite; `kit.pg` exports the same names, so that one schema serves two engines. */
import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

const blob = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'blob' })

export const sqliteKit = {
  table: sqliteTable,
  id: (name: string) => text(name),
  str: (name: string) => text(name),
  oneOf: <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
    text(name, { enum: values }),
  int: (name: string) => integer(name),
  /** Integers beyond 2^31: instants in milliseconds, money in minor units. */
  big: (name: string) => integer(name, { mode: 'number' }),
  real: (name: string) => customType<{ data: number; driverData: number }>({ dataType: () => 'real' })(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  stamp: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  bytes: (name: string) => blob(name),
  serial: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  index,
  uniqueIndex,
  check,
  primaryKey,
  foreignKey,
  sql,
}
export type Kit = typeof sqliteKit
