// Keeps the pages that strangers read, for as long as nothing was written and the day has not changed.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { ledgerVersion } from '#db/queries/health'
import type { Store } from '#db/store'
import { dayIn } from '#domain/day'
import type { Settings } from '#domain/settings'

type Page = { version: string; headers: OutgoingHttpHeaders; body: Buffer }

/** All pages together, in bytes; one page may take a sixteenth of it. */
const ROOM = 64 * 1024 * 1024
const PAGES = /^\/(en|uk|ja)(?=[/?]|$)/

/** Whoever sends a cookie may be somebody, and the framework's own requests ask for parts of pages. */
function mayBeKept({ method, url = '', headers }: IncomingMessage, { reading }: Settings): boolean {
  const plain = !headers.cookie && !headers.rsc && !headers['next-action'] && !headers.authorization
  return method === 'GET' && reading === 'public' && plain && PAGES.test(url)
}

const keyOf = ({ url, headers }: IncomingMessage): string =>
  `${headers.host} ${headers['accept-encoding'] ?? ''} ${url}`

/** What was written of an answer, as soon as it has ended. */
function overhear(response: ServerResponse, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      chunks.push(Buffer.from(chunk as Uint8Array))
  }
  const { write, end } = response
  response.write = (...given: unknown[]) => {
    keep(given[0])
    return Reflect.apply(write, response, given)
  }
  response.end = (...given: unknown[]) => {
    keep(given[0])
    const ended = Reflect.apply(end, response, given)
    done(Buffer.concat(chunks))
    return ended
  }
}

/**
 * The version in a page's name is the last audited act, so that any change, also by another process, makes it
 * stale at once. A kept page carries its own nonce: nothing can be smuggled in without changing book or address.
 */
export function pageCache(store: Store, settings: Settings) {
  const pages = new Map<string, Page>()
  let held = 0

  function drop(key: string): void {
    held -= pages.get(key)?.body.length ?? 0
    pages.delete(key)
  }

  function hold(key: string, page: Page): void {
    drop(key)
    if (page.body.length > ROOM / 16) return
    pages.set(key, page)
    held += page.body.length
    for (const oldest of pages.keys()) {
      if (held <= ROOM) break
      drop(oldest)
    }
  }

  /** True where the answer was kept and has been sent; else the answer that follows is kept. */
  return async function answerFromCache(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (!mayBeKept(request, settings)) return false
    const version = `${await ledgerVersion(store.read)} ${dayIn(settings.timeZone, Date.now())}`
    const key = keyOf(request)
    const kept = pages.get(key)
    if (kept?.version === version) {
      response.writeHead(200, kept.headers)
      response.end(kept.body)
      return true
    }
    overhear(response, (body) => {
      const headers = response.getHeaders()
      if (response.statusCode === 200 && !headers['set-cookie']) hold(key, { version, headers, body })
    })
    return false
  }
}
