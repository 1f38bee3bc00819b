// Which requests may bring a file, and which keep the usual limit.
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isUpload } from '../../cli/body-limit.ts'

const MULTIPART = 'multipart/form-data; boundary=x'
test.each([
  ['the form', 'POST', '/en/desk/capture', MULTIPART, true],
  ['the form in another language, with a query', 'POST', '/ja/desk/capture?text=a', MULTIPART, true],
  ['a text’s own desk', 'POST', '/en/desk/capture/a-readout', MULTIPART, false],
  ['another form', 'POST', '/en/desk/document', MULTIPART, false],
  ['an address that only looks like it', 'POST', '/en/desk/capture/../document', MULTIPART, false],
  ['no language of the book', 'POST', '/fr/desk/capture', MULTIPART, false],
  ['reading it', 'GET', '/en/desk/capture', MULTIPART, false],
  ['no form', 'POST', '/en/desk/capture', 'text/plain', false],
])('%s', (_name, method, url, type, expected) => {
  expect(isUpload({ method, url, headers: { 'content-type': type } } as unknown as IncomingMessage)).toBe(
    expected,
  )
})
