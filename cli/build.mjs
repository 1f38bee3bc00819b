// Builds the pages when, and only when, a file they are made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, since, Trouble } from './run.mjs'

const SOURCES = [
  'app',
  'db',
  'domain',
  'formats',
  'messages',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const MARK = '.next/.pledgebook-build-hash'

/**
 * @param {string} root
 * @returns {string[]} every source file, in a fixed order
 */
function sourceFiles(root) {
  const files = []
  for (const source of SOURCES) {
    const path = join(root, source)
    if (!existsSync(path)) continue
    if (statSync(path).isFile()) files.push(path)
    else
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) files.push(join(entry.parentPath ?? entry.path, entry.name))
  }
  return files.sort()
}

/**
 * @param {string[]} files
 * @param {(path: string) => string | Buffer} part
 */
function digest(files, part) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(part(file)).update('\0')
  return hash.digest('hex')
}

const byStat = (/** @type {string} */ path) => {
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs} ${size}`
}

/** @param {string} root */
export function buildState(root) {
  const files = sourceFiles(root)
  const look = digest(files, byStat)
  const built = existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(join(root, MARK))
  const [knownLook, knownContent] = built ? readFileSync(join(root, MARK), 'utf8').split('\n') : []
  if (knownLook === look) return { fresh: true, look, content: knownContent ?? '' }
  // A checkout or a copy touches every file without changing one: the contents decide.
  const content = digest(files, (path) => readFileSync(path))
  return { fresh: knownContent === content, look, content }
}

/** @param {string} root @param {{ look: string, content: string }} state */
function remember(root, { look, content }) {
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(join(root, MARK), `${look}\n${content}\n`)
}

/**
 * @param {string} root
 * @param {string} node
 * @param {ReturnType<typeof import('./run.mjs').teller>} out
 * @param {string} step
 * @param {() => Promise<void>} [before] runs only when there is something to build
 */
export async function build(root, node, out, step, before) {
  const start = performance.now()
  const state = buildState(root)
  if (state.fresh) return remember(root, state)
  await before?.()
  out.say(`${step} Building the pages; this takes some ten seconds …`)
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(node, [next, 'build'], { stdio: out.stdio, env })
  if (code !== 0) throw new Trouble('The pages could not be built: next build failed (see above).')
  // Whatever changed meanwhile is not in this build: keep the state from before it.
  remember(root, state)
  out.say(`${step} Pages built in ${since(start)}.`)
}
