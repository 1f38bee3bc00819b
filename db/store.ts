/** The book's two connections: one writer behind a queue, one reader that never waits for it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { asProblem } from '#db/engine-problem'
import { migrate } from '#db/migrate'
import { type Connection, MEMORY, openConnection, refreshStatistics } from '#db/open'
import type { Q } from '#db/q'
import { withSnapshot } from '#db/snapshot'

/** How long a write waits for another process before it gives up, in milliseconds. */
const PATIENCE = 30_000
/** After so many writes the engine is asked to count its tables again. */
const WRITES_BETWEEN_COUNTS = 500

/** A transaction, or an act inside one: its own inner acts run one after the other, each undone alone. */
type Level = { open: boolean; running: number; tail: Promise<unknown> }
const level = (): Level => ({ open: true, running: 0, tail: Promise.resolve() })

export type Store = {
  readonly path: string
  /** Reads from the last committed state. */
  readonly read: Q
  /** Runs an act in one transaction, after all earlier ones; a nested call joins the outer one. */
  write<T>(act: (q: Q) => Promise<T>): Promise<T>
  /**
   * For long acts: prepares on the book as it is now, while others go on writing, and then writes what was prepared.
   * Where the book has changed meanwhile it is prepared anew, the last time with everybody else waiting.
   * `alone`: no part of another act, so that its transaction has ended before it is forgotten.
   */
  writeLate<P, T>(
    prepare: (q: Q, alone: boolean) => Promise<P>,
    write: (q: Q, prepared: P) => Promise<T>,
    forget: (prepared: P) => void,
  ): Promise<T>
  /** A connection of its own, frozen at this moment, for long reads. */
  snapshot<T>(act: (q: Q) => Promise<T>): Promise<T>
  /** The writer's bare handle, for libraries that are wrapped in `write`. */
  readonly writer: Q
  close(): void
}

async function begin(writer: Connection, patience: number): Promise<void> {
  const until = performance.now() + patience
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

export function openStore(path: string, patience = PATIENCE): Store {
  const writer = openConnection(path)
  migrate(writer)
  refreshStatistics(writer)
  const q: Q = drizzle(writer)
  const reader = path === MEMORY ? writer : openConnection(path, { readonly: true })
  const inside = new AsyncLocalStorage<Level>()
  let tail: Promise<unknown> = Promise.resolve()
  let writes = 0

  /** What an act leaves running behind it would write into somebody else's transaction. */
  async function within<T>(here: Level, act: (q: Q) => Promise<T>): Promise<T> {
    try {
      const value = await inside.run(here, () => act(q))
      if (here.running > 0) throw new Error('an act inside this one was not awaited')
      return value
    } finally {
      here.open = false
    }
  }

  async function transact<T>(act: (q: Q) => Promise<T>): Promise<T> {
    await begin(writer, patience)
    try {
      const value = await within(level(), act)
      writer.exec('commit')
      if (++writes % WRITES_BETWEEN_COUNTS === 0) refreshStatistics(writer)
      return value
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback')
      throw error
    }
  }

  /** An inner act that fails leaves nothing behind, even where the outer one goes on. */
  async function join<T>(outer: Level, act: (q: Q) => Promise<T>): Promise<T> {
    if (!outer.open) throw new Error('this transaction has ended')
    writer.exec('savepoint act')
    try {
      const value = await within(level(), act)
      writer.exec('release act')
      return value
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback to act; release act')
      throw error
    }
  }

  /** The latest audited act: every change of what the book says has one. */
  const edition = (): unknown => writer.prepare('select max(seq) from audit').pluck().get()

  async function transactLate<P, T>(
    prepare: (q: Q, alone: boolean) => Promise<P>,
    write: (q: Q, prepared: P) => Promise<T>,
    forget: (prepared: P) => void,
  ): Promise<T> {
    const attempt = async (early: boolean): Promise<{ value: T } | null> => {
      if (early) writer.exec('begin')
      else await begin(writer, patience)
      try {
        const known = edition()
        const prepared = await prepare(q, true)
        try {
          if (early) {
            writer.exec('commit')
            await begin(writer, patience)
            if (edition() !== known) {
              writer.exec('rollback')
              return null
            }
          }
          const value = await within(level(), (own) => write(own, prepared))
          writer.exec('commit')
          return { value }
        } finally {
          if (writer.inTransaction) writer.exec('rollback')
          forget(prepared)
        }
      } finally {
        if (writer.inTransaction) writer.exec('rollback')
      }
    }
    const done = (await attempt(true)) ?? (await attempt(true)) ?? (await attempt(false))
    if (!done) throw new Error('what was prepared with the book held is never late')
    refreshStatistics(writer)
    return done.value
  }

  function queued<T>(outer: Level, act: (q: Q) => Promise<T>): Promise<T> {
    outer.running++
    const turn = outer.tail.then(() => join(outer, act)).finally(() => outer.running--)
    outer.tail = turn.catch(() => {})
    return turn
  }

  return {
    path,
    read: path === MEMORY ? q : drizzle(reader),
    writer: q,
    write<T>(act: (q: Q) => Promise<T>): Promise<T> {
      const outer = inside.getStore()
      if (outer)
        return outer.open ? queued(outer, act) : Promise.reject(new Error('this transaction has ended'))
      const turn = tail.then(() => transact(act)).catch((error) => Promise.reject(asProblem(error)))
      tail = turn.catch(() => {})
      return turn
    },
    writeLate(prepare, write, forget) {
      const outer = inside.getStore()
      if (outer)
        return this.write(async (own) => {
          const prepared = await prepare(own, false)
          try {
            return await write(own, prepared)
          } finally {
            forget(prepared)
          }
        })
      const turn = tail
        .then(() => transactLate(prepare, write, forget))
        .catch((error) => Promise.reject(asProblem(error)))
      tail = turn.catch(() => {})
      return turn
    },
    snapshot: (act) => (path === MEMORY ? act(q) : withSnapshot(path, reader, act)),
    close() {
      if (reader !== writer) reader.close()
      if (writer.open) writer.close()
    },
  }
}
