/** Reads a file's text in a thread of its own, with bounds of time and memory: the server answers others meanwhile. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Problem } from '#domain/problem'
import { type Hint, type ReadText, refuseBySize } from './read.ts'
import type { Answer, Order } from './thread.ts'

export type { Hint, ReadText } from './read.ts'

const PATIENCE = 20_000
const MEMORY_MB = 768
/** Files read at one time; further ones wait their turn. */
const AT_ONCE = 2

/** The bundler must leave the thread alone: it runs from its source, in the folder that the book was started in. */
const thread = (): string => join(/* turbopackIgnore: true */ process.cwd(), 'formats', 'text', 'thread.ts')

const TOO_HEAVY = /ERR_WORKER_OUT_OF_MEMORY|RangeError: (Invalid|Array buffer)/

function run(bytes: Uint8Array, hint: Hint, patience: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const order: Order = { bytes, hint }
  const worker = new Worker(thread(), {
    workerData: order,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const late = setTimeout(() => resolve({ flaws: [{ code: 'file_heavy' }] }), patience)
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (TOO_HEAVY.test(`${error.code} ${error}`)) resolve({ flaws: [{ code: 'file_heavy' }] })
    else reject(error)
  })
  worker.once('exit', () => reject(new Error('the reading thread ended without an answer')))
  return promise.finally(() => {
    clearTimeout(late)
    return worker.terminate()
  })
}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** `Problem`s with codes of their own say what is wrong with the file. */
export async function readText(bytes: Uint8Array, hint: Hint, patience = PATIENCE): Promise<ReadText> {
  refuseBySize(bytes)
  const answer = await inTurn(() => run(bytes, hint, patience))
  if ('flaws' in answer) throw new Problem(answer.flaws)
  return answer.read
}
