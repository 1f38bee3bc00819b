/** All values of a group in one text, for what is added without loss outside the engine: `string_agg` in PostgreSQL. */
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** Values are parted by blanks: for numbers and codes, not for words. Null where no row of the group has one. */
export const joined = (column: SQLiteColumn): SQL<string | null> =>
  sql<string | null>`group_concat(${column}, ' ')`
