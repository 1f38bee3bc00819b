// Keeps what a form without JavaScript sent, for as long as it is answered, so that it can be handed back whole.
import type { IncomingMessage } from 'node:http'
import { SENT_BODY, type SentBody } from '#formats/answer-status'
import { KEPT_LIMIT } from './body-limit.ts'

/** A larger body is refused meanwhile, and nothing of it is kept. */
export function keepBody(request: IncomingMessage): Map<string, unknown> {
  const type = request.headers['content-type'] ?? ''
  // With JavaScript the page is still there and keeps its fields itself.
  if (request.method !== 'POST' || !type.startsWith('multipart/form-data') || request.headers['next-action'])
    return new Map()
  const body: SentBody = { type, chunks: [] }
  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) {
      size += chunk.byteLength
      if (size <= KEPT_LIMIT) body.chunks.push(new Uint8Array(chunk))
      else body.chunks.length = 0
    }
    return push(chunk, encoding)
  }
  return new Map([[SENT_BODY, body]])
}
