// Refuses a request whose body is larger than the book ever needs, before or while it arrives.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredLocale } from '#domain/locale'
import { type Problem, problem } from '#domain/problem'
import { problemBody } from '#formats/problem-json'

const MEGABYTE = 1024 * 1024
export const BODY_LIMIT = 2 * MEGABYTE
/** The pages that take files: a text of 20 MB or a table of 50, what is typed beside it, and the seams between. */
const UPLOADS: Readonly<Record<string, number>> = { capture: 24 * MEGABYTE, import: 54 * MEGABYTE }
const PAGE = /^\/(?:en|uk|ja)\/desk\/([a-z]+)\/?(?:\?|$)/
/** What a form without JavaScript gets back when nobody is signed in any more; a file is chosen anew. */
export const KEPT_LIMIT = 24 * MEGABYTE

/** In bytes; null where no files come in. */
export function uploadLimit({ method, url = '', headers }: IncomingMessage): number | null {
  const sends = method === 'POST' && (headers['content-type'] ?? '').startsWith('multipart/form-data')
  const [, page = ''] = PAGE.exec(url) ?? []
  return sends && Object.hasOwn(UPLOADS, page) ? (UPLOADS[page] ?? null) : null
}

/** Up to here the rest is listened to and thrown away: a browser that is cut off shows no answer at all. */
const LISTENED = 64 * MEGABYTE
const PATIENCE = 10_000

const tooLarge = (limit: number): Problem => problem('body_too_large', undefined, { limit: limit / MEGABYTE })

function answer({ headers }: IncomingMessage, response: ServerResponse, found: Problem): void {
  const locale = preferredLocale(headers['accept-language'])
  const told = problemBody(found, locale)
  const wantsJson = /json/.test(`${headers.accept} ${headers['content-type']}`)
  const body = wantsJson ? JSON.stringify(told) : `${told.detail}\n`
  response.writeHead(found.status, {
    'Content-Type': wantsJson ? 'application/problem+json; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Language': locale,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(body)
}

/** Answers when the rest has arrived, or patience has ended. */
export function refuse(request: IncomingMessage, response: ServerResponse, found: Problem): void {
  let answered = false
  const tell = () => {
    if (answered || response.headersSent || response.destroyed) return
    answered = true
    answer(request, response, found)
  }
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > LISTENED) tell()
  request.once('end', tell)
  request.resume()
  setTimeout(() => {
    tell()
    request.socket.destroySoon()
  }, PATIENCE).unref()
}

/** True when the request may go on; a body of unknown length is counted while it arrives. */
export function withinBodyLimit(
  request: IncomingMessage,
  response: ServerResponse,
  limit = BODY_LIMIT,
): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    refuse(request, response, tooLarge(limit))
    return false
  }
  if (request.headers['transfer-encoding'] === undefined) return true

  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) size += chunk.byteLength
    if (size <= limit) return push(chunk, encoding)
    if (!response.headersSent) answer(request, response, tooLarge(limit))
    if (size > LISTENED) request.socket.destroy()
    return true
  }
  return true
}
