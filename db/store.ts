/** The book's two connections: one writer behind a queue, one reader that never waits for it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { asProblem } from '#db/engine-problem'
import { migrate } from '#db/migrate'
import { type Connection, MEMORY, openConnection } from '#db/open'
import type { Q } from '#db/q'

/** How long a write waits for another process before it gives up. */
const PATIENCE = 10_000

export type Store = {
  readonly path: string
  /** Reads from the last committed state. */
  readonly read: Q
  /** Runs an act in one transaction, after all earlier ones; a nested call joins the outer one. */
  write<T>(act: (q: Q) => Promise<T>): Promise<T>
  /** A connection of its own, frozen at this moment, for long reads. */
  snapshot<T>(act: (q: Q) => Promise<T>): Promise<T>
  /** The writer's bare handle, for libraries that are wrapped in `write`. */
  readonly writer: Q
  close(): void
}

async function begin(writer: Connection): Promise<void> {
  const until = performance.now() + PATIENCE
  for (;;) {
    try {
      writer.exec('begin immediate')
      return
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
      if (!busy || performance.now() > until) throw error
      await sleep(5 + Math.random() * 20)
    }
  }
}

export function openStore(path: string): Store {
  const writer = openConnection(path)
  migrate(writer)
  const q: Q = drizzle(writer)
  const reader = path === MEMORY ? writer : openConnection(path, { readonly: true })
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  let tail: Promise<unknown> = Promise.resolve()

  async function transact<T>(act: (q: Q) => Promise<T>): Promise<T> {
    const transaction = { open: true }
    await begin(writer)
    try {
      const value = await inside.run(transaction, () => act(q))
      writer.exec('commit')
      return value
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback')
      throw error
    } finally {
      transaction.open = false
    }
  }

  return {
    path,
    read: path === MEMORY ? q : drizzle(reader),
    writer: q,
    write<T>(act: (q: Q) => Promise<T>): Promise<T> {
      const outer = inside.getStore()
      // A promise left dangling would otherwise write into somebody else's transaction.
      if (outer && !outer.open) return Promise.reject(new Error('this transaction has ended'))
      if (outer) return act(q)
      const turn = tail.then(() => transact(act)).catch((error) => Promise.reject(asProblem(error)))
      tail = turn.catch(() => {})
      return turn
    },
    async snapshot<T>(act: (q: Q) => Promise<T>): Promise<T> {
      if (path === MEMORY) return act(q)
      const own = openConnection(path, { readonly: true })
      try {
        own.exec('begin')
        own.prepare('select 1 from audit limit 1').get()
        return await act(drizzle(own))
      } finally {
        own.close()
      }
    },
    close() {
      if (reader !== writer) reader.close()
      if (writer.open) writer.close()
    },
  }
}
