// The one door: node cli/start.mjs start | test | bench | score | book | dev, with nothing but Node's own modules.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install, pickNode } from './install.mjs'
import { run, Trouble, teller } from './run.mjs'
import { test } from './test.mjs'

const USAGE = 'Use: npm start, npm test, npm run bench, npm run score, npm run book -- help, or npm run dev.'
// One place for settings by hand; what the environment says already goes before it.
const envFile = () => (existsSync('.env') ? ['--env-file=.env'] : [])

const needed = (/** @type {string} */ path) => {
  if (!existsSync(path)) throw new Trouble(`${path} is missing. Fetch it again: git checkout ${path}`)
  return path
}

async function prepared(/** @type {string} */ root, /** @type {ReturnType<typeof teller>} */ out) {
  await install(root, out, '1/4')
  return pickNode(root)
}

/** @type {Record<string, (args: string[], root: string) => Promise<number>>} */
const COMMANDS = {
  async start(_args, root) {
    const out = teller()
    const node = await prepared(root, out)
    await build(root, node, out, '2/4', async () => {
      // A wrong setting is told before half a minute of building, not after it.
      const code = await run(node, [...envFile(), 'cli/serve.ts', '--check'])
      if (code !== 0) throw new Trouble('')
    })
    return run(node, [...envFile(), 'cli/serve.ts'], { leash: true, env: { NODE_ENV: 'production' } })
  },

  async dev(_args, root) {
    const node = await prepared(root, teller())
    return run(node, [...envFile(), 'cli/serve.ts', '--dev'], {
      leash: true,
      env: { NODE_ENV: 'development' },
    })
  },

  async test(_args, root) {
    const out = teller()
    return test(root, await prepared(root, out), out)
  },

  async bench(args, root) {
    const out = teller()
    const node = await prepared(root, out)
    await build(root, node, out, '2/4')
    return run(node, [needed('tests/bench/index.ts'), ...args], { env: { NODE_ENV: 'production' } })
  },

  async score(args, root) {
    const node = await prepared(root, teller({ quiet: true }))
    return run(node, [needed('tests/finder/score/index.ts'), ...args])
  },

  async book(args, root) {
    const node = await prepared(root, teller({ quiet: true }))
    return run(node, [...envFile(), needed('cli/book.ts'), ...args])
  },
}

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
try {
  if (!command) throw new Trouble(USAGE)
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  process.exitCode = await command(rest, process.cwd())
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  if (error.message) process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
