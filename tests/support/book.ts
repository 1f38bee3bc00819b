/** Serves a book of its own for browser tests: a fresh file, a free port, the real server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Book = {
  url: string
  setupLink: string | null
  database: string
  /** Runs `book …` on this book's file; resolves with what it printed. */
  command(args: readonly string[], input?: string): Promise<string>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Resolves with everything printed up to the address, or fails with what was printed instead. */
function opened(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    let _patience: NodeJS.Timeout | undefined
    const hear = (chunk: Buffer) => {
      printed += chunk.toString()
      // The set-up link follows the address, in a line of its own where there is one.
      if (printed.includes('is open at')) _patience ??= setTimeout(() => resolve(printed), 150)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`the book did not open (${code}):\n${printed}`)))
  })
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<string> {
  const child = spawn(process.execPath, ['cli/book.ts', ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let out = ''
  let wrong = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    wrong += chunk.toString()
  })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`book ${args.join(' ')} ended with ${code}: ${wrong}`)
  return out
}

export async function startBook(settings: Record<string, string> = {}): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-'))
  const port = await freePort()
  const database = join(folder, 'book.db')
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database,
    BOOK_SECRET: 'for-browser-tests-only-'.repeat(2),
    ...settings,
  }
  const server = spawn(process.execPath, ['cli/serve.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = await opened(server)
  return {
    url: `http://localhost:${port}`,
    setupLink: /open (http\S+)/.exec(printed.split('First administrator:')[1] ?? '')?.[1] ?? null,
    database,
    command: (args, input) => run(args, env, input),
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
