// Refuses a request whose body is larger than the book ever needs, before or while it arrives.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredLocale } from '#domain/locale'
import { type Problem, problem } from '#domain/problem'
import { problemBody } from '#formats/problem-json'

const MEGABYTE = 1024 * 1024
export const BODY_LIMIT = 2 * MEGABYTE
/** The one page that takes files: a file of 20 MB, what is typed beside it, and the seams between. */
export const UPLOAD_LIMIT = 24 * MEGABYTE
const UPLOADS = /^\/(en|uk|ja)\/desk\/capture\/?(\?|$)/

export const isUpload = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'POST' && UPLOADS.test(url) && (headers['content-type'] ?? '').startsWith('multipart/form-data')

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
