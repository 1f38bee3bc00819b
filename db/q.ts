/** What every query takes: a drizzle handle on one connection, inside or outside a transaction. */
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

export type Q = BetterSQLite3Database<Record<string, never>>
