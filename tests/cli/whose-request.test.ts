// Whose request it is, behind a reverse proxy and without one.
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isForeign } from '../../cli/foreign-form.ts'
import { clientAddress, introduce } from '../../cli/whose-request.ts'

test.each([
  ['a stranger from afar', '203.0.113.9', undefined, '203.0.113.9'],
  ['a stranger who pretends', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['behind a proxy on this machine', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['behind a proxy, who pretends', '::1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['behind a proxy in a container', '::ffff:172.18.0.2', '198.51.100.1', '198.51.100.1'],
  ['on this machine', '127.0.0.1', undefined, '127.0.0.1'],
])('%s', (_name, peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded)).toBe(expected)
})

const asked = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '203.0.113.9' } }) as unknown as IncomingMessage

test('what a stranger says of himself does not arrive', () => {
  const request = asked({ 'x-book-client': '10.0.0.1' })
  introduce(request, 'https://book.example.org')
  expect(request.headers['x-book-client']).toBe('203.0.113.9')
})

test.each([
  ['the book’s own address', 'https://book.example.org', 'book.example.org'],
  ['another site', 'https://evil.example', undefined],
])('a form from %s', (_name, origin, host) => {
  const request = asked({ origin, host: '127.0.0.1:3000' })
  introduce(request, 'https://book.example.org')
  expect(request.headers['x-forwarded-host']).toBe(host)
})

test.each([
  ['from this book', 'POST', '/en/users', 'http://localhost:3000', false],
  ['from another site', 'POST', '/en/users', 'https://evil.example', true],
  ['from a hidden site', 'POST', '/en/users', 'null', true],
  ['from a program', 'POST', '/en/users', undefined, false],
  ['to the API', 'POST', '/api/v1/commitments', 'https://other.example', false],
  ['that only reads', 'GET', '/en', 'https://other.example', false],
])('a request %s', (_name, method, url, origin, foreign) => {
  const headers = { host: 'localhost:3000', ...(origin && { origin }) }
  expect(isForeign({ method, url, headers } as unknown as IncomingMessage)).toBe(foreign)
})
