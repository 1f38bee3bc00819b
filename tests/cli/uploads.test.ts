// Which requests may bring a file, how large, and which keep the usual limit.
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { uploadLimit } from '../../cli/body-limit.ts'

const MULTIPART = 'multipart/form-data; boundary=x'
test.each([
  ['the form', 'POST', '/en/desk/capture', MULTIPART, 24],
  ['the form in another language, with a query', 'POST', '/ja/desk/capture?text=a', MULTIPART, 24],
  ['the form for tables', 'POST', '/uk/desk/import', MULTIPART, 54],
  ['a decision about a table', 'POST', '/uk/desk/import/01J', MULTIPART, null],
  ['a page called like a part of every object', 'POST', '/en/desk/constructor', MULTIPART, null],
  ['a text’s own desk', 'POST', '/en/desk/capture/a-readout', MULTIPART, null],
  ['another form', 'POST', '/en/desk/document', MULTIPART, null],
  ['an address that only looks like it', 'POST', '/en/desk/capture/../document', MULTIPART, null],
  ['no language of the book', 'POST', '/fr/desk/capture', MULTIPART, null],
  ['reading it', 'GET', '/en/desk/capture', MULTIPART, null],
  ['no form', 'POST', '/en/desk/capture', 'text/plain', null],
])('%s', (_name, method, url, type, expected) => {
  const limit = uploadLimit({ method, url, headers: { 'content-type': type } } as unknown as IncomingMessage)
  expect(limit).toBe(expected === null ? null : expected * 1024 * 1024)
})
