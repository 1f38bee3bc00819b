/** The thread in which one file is read: it answers with the text or with what is wrong, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Flaw, Problem } from '#domain/problem'
import type { Hint, ReadText } from './read.ts'
import { readBytes } from './read-bytes.ts'

export type Order = { bytes: Uint8Array; hint: Hint }
export type Answer = { read: ReadText } | { flaws: readonly Flaw[] }

const { bytes, hint } = workerData as Order

async function answer(): Promise<Answer> {
  try {
    return { read: await readBytes(bytes, hint) }
  } catch (error) {
    if (error instanceof Problem) return { flaws: error.flaws }
    throw error
  }
}

parentPort?.postMessage(await answer())
