// Starts the built book on a free port, and measures what a reader waits for: cold start, pages, scripts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { median } from './measures.ts'

const PAGES = {
  overview: '/en',
  'list of commitments': '/en/commitments',
  'one commitment': '/en/commitments/promise-20',
}
const LIMITS = { start: 2000, page: 15, first: 60, scripts: 160 }
const [WARM, ROUNDS] = [10, 50]
/** A page that is far too slow is not asked for sixty times, in milliseconds. */
const PATIENCE = 10_000

export type Line = { name: string; unit: string; limit: number; value: number | string }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

async function firstAnswer(url: string, gone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1200 && !gone(); tries++) {
    const answered = await fetch(url).then(
      (answer) => answer.arrayBuffer(),
      () => null,
    )
    if (answered) return
    await sleep(25)
  }
  throw new Error(`nothing answered at ${url}`)
}

/** Kilobytes of gzip of the scripts that a browser with modules loads from a page's HTML, each counted once. */
async function scriptsOf(url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const sources = new Set(
    [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, source]) => source ?? ''),
  )
  let bytes = 0
  for (const source of sources) {
    const script = await fetch(new URL(source, url))
    bytes += gzipSync(Buffer.from(await script.arrayBuffer())).length
  }
  return bytes / 1000
}

/** `?as_of=` of ever another day: an address that nobody asked for before. */
const unasked = (url: string, round: number): string =>
  `${url}?as_of=${new Date(Date.UTC(2025, 0, 1 + round)).toISOString().slice(0, 10)}`

async function pageTime(url: string, fresh: boolean): Promise<number | string> {
  const taken: number[] = []
  const until = performance.now() + PATIENCE
  for (let round = 0; round < WARM + ROUNDS; round++) {
    if (performance.now() > until && taken.length > 0) break
    const start = performance.now()
    const answer = await fetch(fresh ? unasked(url, round) : url)
    await answer.arrayBuffer()
    if (!answer.ok) return `answers ${answer.status}`
    if (round >= WARM || performance.now() > until) taken.push(performance.now() - start)
  }
  return median(taken)
}

export async function measureServer(path: string): Promise<Line[]> {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: path,
    NODE_ENV: 'production' as const,
    BOOK_URL: '',
  }
  const start = performance.now()
  const child = spawn(process.execPath, ['cli/serve.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  const base = `http://127.0.0.1:${port}`
  try {
    await firstAnswer(base + PAGES.overview, () => child.exitCode !== null)
    const lines: Line[] = [
      {
        name: 'cold start to the first page',
        unit: 'ms',
        limit: LIMITS.start,
        value: performance.now() - start,
      },
    ]
    for (const [name, address] of Object.entries(PAGES)) {
      const value = await pageTime(base + address, false)
      lines.push({ name: `server time: ${name}`, unit: 'ms', limit: LIMITS.page, value })
      const first = await pageTime(base + address, true)
      lines.push({ name: `… never asked for before`, unit: 'ms', limit: LIMITS.first, value: first })
      if (typeof value === 'number')
        lines.push({
          name: `scripts: ${name}`,
          unit: 'kB',
          limit: LIMITS.scripts,
          value: await scriptsOf(base + address),
        })
    }
    return lines
  } finally {
    stop()
    process.off('exit', stop)
    if (child.exitCode === null) await once(child, 'exit')
  }
}
