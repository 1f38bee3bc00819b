// Runs another program: says what goes on, hands signals on, gives back how it ended.
import { spawn } from 'node:child_process'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP']

/** A mistake the user can mend: told in a sentence, without a stack. */
export class Trouble extends Error {}

/** @param {{ quiet?: boolean }} [options] with quiet, everything goes to stderr so that stdout stays clean */
export function teller({ quiet = false } = {}) {
  const out = quiet ? process.stderr : process.stdout
  const stdio = quiet ? /** @type {const} */ (['inherit', process.stderr, 'inherit']) : 'inherit'
  const say = (/** @type {string} */ text) => out.write(`${text}\n`)
  return { say, stdio }
}

export const since = (/** @type {number} */ start) => `${((performance.now() - start) / 1000).toFixed(1)} s`

// Node keeps what it compiled, so that the second start is quicker than the first.
const COMPILED = 'node_modules/.cache/node'

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions, shell?: boolean, leash?: boolean }} [options]
 * @returns {Promise<number>} the exit code; a signal counts as 128 and its number, as shells do
 */
export function run(program, args, { env, stdio = 'inherit', shell = false, leash = false } = {}) {
  return new Promise((resolve, reject) => {
    // The leash is a channel that breaks when this process dies, so that no server outlives it.
    const streams = leash ? ['inherit', 'inherit', 'inherit', 'ipc'] : stdio
    const child = spawn(program, args, {
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
      stdio: streams,
      shell,
    })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, forward)
    const release = () => {
      for (const signal of SIGNALS) process.off(signal, forward)
    }
    child.once('error', (error) => {
      release()
      reject(new Trouble(`${program} could not be started: ${error.message}.`))
    })
    child.once('exit', (code, signal) => {
      release()
      resolve(code ?? 128 + (signal === 'SIGTERM' ? 15 : signal === 'SIGINT' ? 2 : 9))
    })
  })
}
