// Refuses a request whose body is larger than the book ever needs, before or while it arrives.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredLocale } from '#domain/locale'
import { problem } from '#domain/problem'
import { problemBody } from '#formats/problem-json'

export const BODY_LIMIT = 2 * 1024 * 1024
/** Up to here the rest is listened to and thrown away: a browser that is cut off shows no answer at all. */
const LISTENED = 64 * 1024 * 1024
const PATIENCE = 10_000

function answer({ headers }: IncomingMessage, response: ServerResponse): void {
  const locale = preferredLocale(headers['accept-language'])
  const told = problemBody(problem('body_too_large'), locale)
  const wantsJson = /json/.test(`${headers.accept} ${headers['content-type']}`)
  const body = wantsJson ? JSON.stringify(told) : `${told.detail}\n`
  response.writeHead(413, {
    'Content-Type': wantsJson ? 'application/problem+json; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Language': locale,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(body)
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  let answered = false
  const tell = () => {
    if (answered || response.headersSent || response.destroyed) return
    answered = true
    answer(request, response)
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
export function withinBodyLimit(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) {
    refuse(request, response)
    return false
  }
  if (request.headers['transfer-encoding'] === undefined) return true

  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) size += chunk.byteLength
    if (size <= BODY_LIMIT) return push(chunk, encoding)
    if (!response.headersSent) answer(request, response)
    if (size > LISTENED) request.socket.destroy()
    return true
  }
  return true
}
