// Refuses a form that another site sent, in a sentence, before any page is asked.
import type { IncomingMessage, ServerResponse } from 'node:http'

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin)

/** True where a browser says that the form stood on another site; programs, which say nothing, use the API. */
export function isForeign({ method, url = '/', headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url.startsWith('/api/') || headers.origin === undefined) return false
  return hostOf(headers.origin) !== (headers['x-forwarded-host'] ?? headers.host)
}

export function refuseForeign(request: IncomingMessage, response: ServerResponse): boolean {
  if (!isForeign(request)) return false
  const body = `This form came from ${request.headers.origin}, which is not the address of this book. Nothing was changed. If it is, the book must be told: set BOOK_URL to it and start again.\n`
  response.writeHead(403, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(body)
  return true
}
