/** Sees to it that waiting jobs are done: one thread at a time in a process, started when there is work. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { job } from '#db/schema/sqlite'
import { WORKING } from '#domain/import/job'

const KEY = Symbol.for('pledgebook.jobs')
type Held = typeof globalThis & { [KEY]?: { running: boolean; again: boolean } }

/** Bundled pages each have their own copy of this module, and so has the server: there is one thread for all of them. */
function state() {
  const held = globalThis as Held
  held[KEY] ??= { running: false, again: false }
  return held[KEY]
}

/** It reads files too, so it stands above; a bundler must leave it alone: it runs from its source, where the book was started. */
const thread = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'app', '_server', 'job-thread.ts')

const MEMORY_MB = 1024

function start(path: string): void {
  const now = state()
  now.running = true
  now.again = false
  const worker = new Worker(thread(), {
    workerData: { path },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  worker.on('error', (error) => console.error(error))
  worker.on('exit', () => {
    now.running = false
    if (now.again) start(path)
  })
  worker.unref()
}

/** `path` is the book's file. */
export function wakeThread(path: string): void {
  const now = state()
  if (now.running) now.again = true
  else start(path)
}

/** For the start of a server: goes on with what an earlier one left in the middle, and costs one question where nothing is. */
export async function wakeLeftBehind(q: Q, path: string): Promise<boolean> {
  const found = await q.select({ id: job.id }).from(job).where(inArray(job.state, WORKING)).limit(1)
  if (found.length > 0) wakeThread(path)
  return found.length > 0
}
