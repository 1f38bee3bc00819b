// Refuses a request whose body is larger than the book ever needs, before or while it arrives.
import type { IncomingMessage, ServerResponse } from 'node:http'

export const BODY_LIMIT = 2 * 1024 * 1024

export const tooLarge = () =>
  `The request is larger than ${BODY_LIMIT / 1024 / 1024} MB. Send it in smaller parts, or import a large file with: npm run book -- import\n`

function refuse(request: IncomingMessage, response: ServerResponse): void {
  if (!response.headersSent) {
    const wantsJson = /json/.test(`${request.headers.accept} ${request.headers['content-type']}`)
    const body = wantsJson
      ? JSON.stringify({ error: { code: 'body_too_large', message: tooLarge().trim() } })
      : tooLarge()
    response.writeHead(413, {
      'Content-Type': wantsJson ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      Connection: 'close',
    })
    response.end(body)
  }
  // The rest of the body is not wanted: let the answer leave, then end the connection.
  setTimeout(() => request.socket.destroy(), 500).unref()
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
  let refused = false
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (refused) return false
    if (chunk instanceof Uint8Array) size += chunk.byteLength
    if (size <= BODY_LIMIT) return push(chunk, encoding)
    refused = true
    refuse(request, response)
    return false
  }
  return true
}
