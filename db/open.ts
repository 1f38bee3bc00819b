/** Opens SQLite connections with the book's pragmas. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

export type Connection = Database.Database

export type OpenOptions = {
  readonly?: boolean
  /** 0 in the server, which waits without blocking; the command line may simply wait. */
  busyTimeout?: number
}

export const MEMORY = ':memory:'

/** A long read in another order than the rows lie in comes back to the same pages: room for them, in KiB. */
const SNAPSHOT_CACHE = 32_000

export function openConnection(
  path: string,
  { readonly = false, busyTimeout = 0 }: OpenOptions = {},
): Connection {
  if (path !== MEMORY && !readonly) mkdirSync(dirname(path), { recursive: true })
  const connection = new Database(path, { readonly, fileMustExist: readonly, timeout: busyTimeout })
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  if (!readonly) {
    if (path !== MEMORY) connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
  }
  return connection
}

/** For long reads: frozen at this moment. */
export function openSnapshot(path: string): Connection {
  const own = openConnection(path, { readonly: true })
  try {
    own.pragma(`cache_size = -${SNAPSHOT_CACHE}`)
    own.exec('begin')
    own.prepare('select 1 from audit limit 1').get()
    return own
  } catch (error) {
    own.close()
    throw error
  }
}

/** A file that is thrown away: nothing in it outlives its process, so nothing is kept safe. */
export function openAside(path: string): Connection {
  const connection = new Database(path)
  for (const setting of [
    'page_size = 65536',
    'journal_mode = off',
    'synchronous = off',
    'cache_size = -8000',
  ])
    connection.pragma(setting)
  return connection
}

/**
 * Lets the engine count its tables where they grew: without, it pairs every line with every party in a large book.
 * Another process that writes just now does it as well, so being busy is no problem.
 */
export function refreshStatistics(connection: Connection): void {
  try {
    connection.pragma('optimize = 0x10002')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')))
      throw error
  }
}
