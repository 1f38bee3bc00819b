/** Brings a database file to the present schema, keeping what it holds. */

import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as run } from 'drizzle-orm/better-sqlite3/migrator'
import type { Connection } from '#db/open'

/** The book runs from its own folder; a bundler would look for the files beside itself. */
const FOLDER = join(process.cwd(), 'drizzle', 'sqlite')

/** Table rebuilds must not cascade, so foreign keys are checked afterwards instead of during. */
export function migrate(connection: Connection, folder = FOLDER): void {
  connection.pragma('foreign_keys = OFF')
  run(drizzle(connection), { migrationsFolder: folder })
  const broken = connection.pragma('foreign_key_check') as unknown[]
  connection.pragma('foreign_keys = ON')
  if (broken.length > 0) throw new Error(`${broken.length} rows point nowhere after the migration`)
}
