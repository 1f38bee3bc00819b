// Tells the pages what a request's own headers cannot be trusted with: who sent it, and that it came from the book itself.
import type { IncomingMessage } from 'node:http'
import { CLIENT_HEADER } from '#db/accounts/client-header'

/** Loopback, private and link-local addresses: there stands a reverse proxy, or the reader himself. */
const NEAR = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i

/** A near peer's last X-Forwarded-For entry is what the reverse proxy itself saw; earlier ones anybody can write. */
export function clientAddress(peer: string | undefined, forwarded: string | undefined): string {
  const address = (peer ?? '').replace(/^::ffff:/i, '')
  const told = forwarded?.split(',').at(-1)?.trim()
  return told && NEAR.test(address) ? told.replace(/^::ffff:/i, '') : address
}

/**
 * A form is accepted only where the browser's Origin is the host that was asked. Behind a reverse proxy that
 * renames the host these differ, although the Origin is the book's own address: a browser never lies about it.
 */
export function introduce(request: IncomingMessage, bookUrl: string): void {
  const { headers } = request
  const forwarded = headers['x-forwarded-for']
  headers[CLIENT_HEADER] = clientAddress(request.socket.remoteAddress, [forwarded].flat().join(','))
  if (headers.origin === bookUrl) headers['x-forwarded-host'] = new URL(bookUrl).host
}
