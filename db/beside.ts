/** A second thread that reads the same snapshot, for files of very many rows: the first makes text of what it brings. */
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BesideAnswer, BesideAsk } from '#db/beside-thread'

export type Values = readonly (readonly unknown[])[]
export type Beside = {
  /** Whether it stands on the same snapshot by now. */
  ready(): boolean
  start(): void
  values(sql: string, params: readonly unknown[]): Promise<Values>
  end(): Promise<void>
}

const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 }
/** So many at one time in a process: who comes later reads alone. */
const AT_ONCE = 2
let running = 0

/** The bundler must leave the thread alone: it runs from its source, in the folder that the book was started in. */
const thread = (): string => join(/* turbopackIgnore: true */ process.cwd(), 'db', 'beside-thread.ts')

type Waiting = { resolve: (rows: Values) => void; reject: (error: Error) => void }

/** `unchanged`: nobody has written since the first snapshot began, so one that began meanwhile is the same. */
export function besideOf(path: string, unchanged: () => boolean): Beside {
  let worker: Worker | null = null
  let ready = false
  const waiting: Waiting[] = []
  const fail = (error: Error) => {
    ready = false
    for (const one of waiting.splice(0)) one.reject(error)
  }

  function begin(): Worker {
    running++
    const begun = new Worker(thread(), {
      workerData: { path },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: MEMORY,
    })
    begun.unref()
    begun.once('message', () => {
      ready = unchanged()
      begun.on('message', (rows: BesideAnswer) => waiting.shift()?.resolve(rows))
    })
    begun.on('error', fail)
    begun.once('exit', () => {
      running--
      fail(new Error('the thread beside has ended'))
    })
    return begun
  }

  return {
    ready: () => ready,
    start() {
      if (!worker && running < AT_ONCE) worker = begin()
    },
    values(sql, params) {
      const { promise, resolve, reject } = Promise.withResolvers<Values>()
      waiting.push({ resolve, reject })
      worker?.ref()
      worker?.postMessage({ sql, params } satisfies BesideAsk)
      return promise
    },
    async end() {
      if (!worker || worker.threadId < 0) return
      worker.ref()
      const gone = once(worker, 'exit')
      if (ready) worker.postMessage(null)
      else worker.terminate()
      ready = false
      await gone
    },
  }
}
