/** Sees to it that waiting jobs are done: one thread at a time, started when there is work. */
import 'server-only'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { settings } from '#app/_server/book.ts'
import type { JobOrder } from '#app/_server/job-thread.ts'

const KEY = Symbol.for('pledgebook.jobs')
type Held = typeof globalThis & { [KEY]?: { running: boolean; again: boolean } }

/** Bundled pages each have their own copy of this module: there is one thread for all of them. */
function state() {
  const held = globalThis as Held
  held[KEY] ??= { running: false, again: false }
  return held[KEY]
}

/** The bundler must leave the thread alone: it runs from its source, in the folder that the book was started in. */
const thread = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'app', '_server', 'job-thread.ts')

const MEMORY_MB = 1024

function start(order: JobOrder): void {
  const now = state()
  now.running = true
  now.again = false
  const worker = new Worker(thread(), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  worker.on('error', (error) => console.error(error))
  worker.on('exit', () => {
    now.running = false
    if (now.again) start(order)
  })
  worker.unref()
}

/** To be called after every step that leaves work behind, and where jobs are shown. */
export function wakeJobs(): void {
  const now = state()
  if (now.running) now.again = true
  else start({ path: settings().databasePath })
}
