// Serves the book: checks the settings, makes the book ready, and listens until told to stop.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { wakeLeftBehind } from '#db/jobs/awake'
import { closeSharedStores, sharedStore } from '#db/shared-store'
import { readSettings, type Settings } from '#domain/settings'
import { answering } from '#formats/answer-status'
import { uploadLimit, withinBodyLimit } from './body-limit.ts'
import { applyContentPolicy } from './content-policy.ts'
import { refuseForeign } from './foreign-form.ts'
import { keepBody } from './keep-body.ts'
import { pageCache } from './page-cache.ts'
import type { Prepared } from './prepare.ts'
import { Trouble } from './run.mjs'
import { closeServer, onStop } from './stop.ts'
import { introduce } from './whose-request.ts'

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

const { values: flags } = parseArgs({ options: { dev: { type: 'boolean' }, check: { type: 'boolean' } } })
const dev = flags.dev ?? false
const say = (text: string) => process.stdout.write(`${text}\n`)

function fail(text: string): never {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

function listenProblem(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use, perhaps by another Pledgebook. Stop it, or choose another port: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is "${host}", but this machine has no such address. Use HOST=127.0.0.1, or HOST=0.0.0.0 for all.`
  return `The book could not listen on ${host}:${port}: ${error.message}.`
}

function greet({ bookUrl, host, port }: Settings, { setupLink, setupUntil }: Prepared): void {
  const local =
    bookUrl === new URL(`http://localhost:${port}`).origin && /^(127\.|localhost$|::1$)/.test(host)
  if (!local) say(`Listening on ${host} port ${port}.`)
  say(`Pledgebook is open at ${bookUrl}`)
  if (setupLink)
    say(`First administrator: open ${setupLink} (works once${setupUntil ? `, until ${setupUntil}` : ''})`)
}

async function listen(server: Server, settings: Settings): Promise<void> {
  server.listen(settings.port, settings.host)
  await once(server, 'listening').catch((error) => fail(listenProblem(error, settings)))
}

/** Sessions are asked for where a file comes, and their library, like Next, is loaded no earlier than it may be. */
async function mayUpload(
  request: IncomingMessage,
  response: ServerResponse,
  settings: Settings,
  limit: number,
) {
  const { withinUploadLimit } = await import('./uploads.ts')
  return withinUploadLimit(request, response, settings, limit)
}

async function serve(settings: Settings): Promise<void> {
  const start = performance.now()
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  // The port comes first: a second book must fail before it touches the first one's file.
  const server = createServer()
  const { promise: opened, resolve: open } = Promise.withResolvers<RequestHandler>()
  server.on('request', async (request, response) => {
    applyContentPolicy(request, response, dev)
    introduce(request, settings.bookUrl)
    const limit = uploadLimit(request)
    if (refuseForeign(request, response) || !(limit !== null || withinBodyLimit(request, response))) return
    const kept = keepBody(request)
    const handle = await opened
    if (limit !== null && !(await mayUpload(request, response, settings, limit))) return
    await answering(response, kept, () => handle(request, response))
  })
  await listen(server, settings)

  say('3/4 Making the book ready …')
  // Next reads NODE_ENV while it loads, so it is loaded no earlier than here.
  const [{ default: next }, { prepare }] = await Promise.all([import('next'), import('./prepare.ts')])
  const prepared = await prepare(settings).catch((error: unknown) => {
    if (error instanceof Trouble) fail(error.message)
    throw error
  })

  say('4/4 Opening …')
  const { host: hostname, port } = settings
  const app = next({ dev, dir: process.cwd(), hostname, port, httpServer: server })
  onStop(async () => {
    await closeServer(server)
    await app.close()
    closeSharedStores()
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const store = sharedStore(settings.databasePath)
  const answerFromCache = pageCache(store, settings)
  open(
    async (request, response) =>
      (!dev && (await answerFromCache(request, response))) || handle(request, response),
  )
  say(`    ready in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  greet(settings, prepared)
  // A book that cannot tell its jobs is read all the same.
  await wakeLeftBehind(store.read, settings.databasePath).catch((error: unknown) => console.error(error))
}

const answer = readSettings(process.env)
if (!answer.ok) fail(answer.problems.join('\n'))
if (!flags.check) await serve(answer.settings)
