/** Long reads: a connection of its own, frozen at one moment, with help beside where very much is read. */
import { fillPlaceholders } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Beside, besideOf, type Values } from '#db/beside'
import { type Connection, openSnapshot } from '#db/open'
import type { Q } from '#db/q'

/** A prepared statement of the query builder. */
export type Prepared = {
  getQuery(): { sql: string; params: unknown[] }
  values(places?: Record<string, unknown>): unknown
}
export type Reader = {
  /** So many rows are to come: where they are very many, help is sent for. */
  expect(rows: number): void
  /** How many reads are worth being under way at one time. */
  ahead(): number
  values(prepared: Prepared, places: Record<string, unknown>): Promise<Values>
}

/** A thread takes a twentieth of a second to start: so many rows take ten times as long. */
export const MANY = 10_000
/** Enough for the thread never to wait, few enough to lie in memory. */
const AHEAD = 3
/** Bundled pages have copies of this module beside the one that opened the book: the handle itself carries its help. */
const HELP: unique symbol = Symbol.for('pledgebook.beside')
type Helped = Q & { [HELP]?: Beside }

/** Whoever reads many rows reads by this: in the thread beside as soon as it stands there, else here. */
export function readerOf(q: Q): Reader {
  const beside = (q as Helped)[HELP]
  return {
    expect(rows) {
      if (rows >= MANY) beside?.start()
    },
    ahead: () => (beside?.ready() ? AHEAD : 1),
    async values(prepared, places) {
      const here = async () => (await prepared.values(places)) as Values
      if (!beside?.ready()) return here()
      const { sql, params } = prepared.getQuery()
      // Where the thread breaks, what it was asked for is read here.
      return beside.values(sql, fillPlaceholders(params, places)).catch(here)
    },
  }
}

const editionOf = (connection: Connection): unknown => connection.pragma('data_version', { simple: true })

/** `watch` is a connection in no transaction: it tells whether anybody has written meanwhile. */
export async function withSnapshot<T>(
  path: string,
  watch: Connection,
  act: (q: Q) => Promise<T>,
): Promise<T> {
  const edition = editionOf(watch)
  const own = openSnapshot(path)
  const beside = besideOf(path, () => {
    const same = watch.open && editionOf(watch) === edition
    // From here on little is read here.
    if (same) own.pragma('shrink_memory')
    return same
  })
  const q: Helped = Object.assign(drizzle(own), { [HELP]: beside })
  try {
    return await act(q)
  } finally {
    await beside.end()
    own.close()
  }
}
