/** The second thread of an act on very many records, seen from the first: chunks go there, and are copied from its file. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { newId } from '#db/ids'
import type { Chunk } from '#db/many/scribe'
import type { SecondOrder } from '#db/many/second-thread'
import type { Copies } from '#db/many/sheets'

/** The bundler must leave the thread alone: it runs from its source, in the folder that the book was started in. */
const thread = (): string => join(/* turbopackIgnore: true */ process.cwd(), 'db', 'many', 'second-thread.ts')

/** Chunks that wait there: more only take memory. */
const WAITING = 8
/** Small things live short there: little room for them keeps the process small. */
const ROOM = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }
const SHEETS = '-sheets-'
const DAY = 24 * 3600 * 1000

/** What a process left behind that was killed. */
function sweep(book: string): void {
  const start = `${basename(book)}${SHEETS}`
  for (const name of readdirSync(dirname(book)))
    if (name.startsWith(start)) {
      const path = join(dirname(book), name)
      const old = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY
      if (old || !lives(Number(name.slice(start.length).split('-')[0]))) rmSync(path, { force: true })
    }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

export type Second = {
  readonly path: string
  write(chunk: Chunk): Promise<void>
  finish(): Promise<Copies>
  /** Also where it has not finished. */
  end(): void
}

/** Null where the source of the thread is not there. */
export function openSecond(book: string, order: Omit<SecondOrder, 'path'>): Second | null {
  if (!existsSync(thread())) return null
  sweep(book)
  const path = `${book}${SHEETS}${process.pid}-${newId().slice(-6).toLowerCase()}`
  const workerData: SecondOrder = { ...order, path }
  const worker = new Worker(thread(), { workerData, execArgv: [], resourceLimits: ROOM })
  const finished = Promise.withResolvers<Copies>()
  finished.promise.catch(() => {})
  let waiting = 0
  let failed: Error | undefined
  let free = () => {}
  worker.on('message', (copies: Copies | null) => {
    if (copies) finished.resolve(copies)
    waiting--
    free()
  })
  const fail = (error: Error) => {
    failed ??= error
    finished.reject(error)
    free()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the second thread ended too early')))
  return {
    path,
    async write(chunk) {
      worker.postMessage(JSON.stringify(chunk))
      if (++waiting >= WAITING && !failed)
        await new Promise<void>((resolve) => {
          free = resolve
        })
      if (failed) throw failed
    },
    finish() {
      worker.postMessage(null)
      return finished.promise
    },
    end() {
      void worker.terminate().finally(() => rmSync(path, { force: true }))
      rmSync(path, { force: true })
    },
  }
}
