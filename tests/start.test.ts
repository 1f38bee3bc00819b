// The cheap parts of the start: which Node, what is fresh, how failures are counted, how a server ends.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { BODY_LIMIT, withinBodyLimit } from '../cli/body-limit.ts'
import { buildState } from '../cli/build.mjs'
import { contentPolicy } from '../cli/content-policy.ts'
import { installedState, isNewEnough } from '../cli/install.mjs'
import { closeServer } from '../cli/stop.ts'
import { playwrightCount, settle, vitestCount } from '../cli/test.mjs'

const folders: string[] = []
function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'pledgebook-start-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
afterEach(() => {
  for (const root of folders.splice(0)) rmSync(root, { recursive: true })
})

test.each([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

test('the dependencies are fresh only under the hash of this lock file', () => {
  const root = folder({ 'package-lock.json': '{}' })
  const { hash, fresh } = installedState(root)
  expect(fresh).toBe(false)
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules/.pledgebook-lock-hash'), hash)
  expect(installedState(root).fresh).toBe(true)
  writeFileSync(join(root, 'package-lock.json'), '{ }')
  expect(installedState(root).fresh).toBe(false)
})

test('the pages are fresh until a source changes its contents', () => {
  const root = folder({ 'app/page.tsx': 'one', 'tests/a.test.ts': 'one' })
  const first = buildState(root)
  expect(first.fresh).toBe(false)
  mkdirSync(join(root, '.next'))
  writeFileSync(join(root, '.next/BUILD_ID'), 'x')
  writeFileSync(join(root, '.next/.pledgebook-build-hash'), `${first.look}\n${first.content}\n`)
  expect(buildState(root).fresh).toBe(true)
  utimesSync(join(root, 'app/page.tsx'), 1, 1)
  expect(buildState(root).fresh).toBe(true)
  writeFileSync(join(root, 'tests/a.test.ts'), 'two')
  expect(buildState(root).fresh).toBe(true)
  writeFileSync(join(root, 'app/page.tsx'), 'two')
  expect(buildState(root).fresh).toBe(false)
})

test.each([
  ['a stage that passed', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
  ['failed tests', 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
  ['a failure without a test', 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
])('the count of %s', (_name, code, count, expected) => {
  expect(settle(code, count)).toEqual(expected)
})

test('reports are counted, and so is a file that could not be loaded', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ]
  expect(vitestCount({ numPassedTests: 5, numFailedTests: 1, testResults })).toEqual({ passed: 5, failed: 2 })
  expect(vitestCount(null)).toEqual({ passed: 0, failed: 0 })
  expect(playwrightCount({ stats: { expected: 4, unexpected: 1 } })).toEqual({ passed: 4, failed: 1 })
  expect(playwrightCount({ stats: {}, errors: [{}] })).toEqual({ passed: 0, failed: 1 })
})

test('production scripts need the nonce and never eval', () => {
  expect(contentPolicy('abc', false)).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
  expect(contentPolicy('abc', false)).not.toContain('unsafe-eval')
  expect(contentPolicy('abc', false)).toContain("frame-ancestors 'none'")
})

describe('a server', () => {
  async function serving(answer: Parameters<typeof createServer>[1]) {
    const server = createServer(answer as never)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return { server, port: (server.address() as AddressInfo).port }
  }

  function post(port: number, size: number, headers: OutgoingHttpHeaders): Promise<number> {
    return new Promise((done, failed) => {
      const sent = httpRequest({ port, host: '127.0.0.1', method: 'POST', headers }, (answer) => {
        answer.resume()
        done(answer.statusCode ?? 0)
      })
      // Once refused, the connection may break while the rest is still being written.
      sent.on('error', (error) => failed(error))
      sent.end(Buffer.alloc(size))
    })
  }

  test.each([
    ['a body within the limit', BODY_LIMIT, {}, 200],
    ['a body over the limit', BODY_LIMIT + 1, {}, 413],
    ['a streamed body within the limit', BODY_LIMIT, { 'Transfer-Encoding': 'chunked' }, 200],
    ['a streamed body over the limit', BODY_LIMIT + 1, { 'Transfer-Encoding': 'chunked' }, 413],
  ])('answers %s', async (_name, size, headers, status) => {
    const { server, port } = await serving((request, response) => {
      if (withinBodyLimit(request, response)) request.resume().on('end', () => response.end('ok'))
    })
    const length = 'Transfer-Encoding' in headers ? {} : { 'Content-Length': size }
    expect(await post(port, size, { ...headers, ...length })).toBe(status)
    await closeServer(server)
  })

  test('finishes what is under way before it ends', async () => {
    const { server, port } = await serving(
      (_request, response) => void setTimeout(() => response.end('late'), 200),
    )
    const answer = fetch(`http://127.0.0.1:${port}`).then((response) => response.text())
    await new Promise((later) => setTimeout(later, 50))
    await closeServer(server)
    expect(await answer).toBe('late')
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow()
  })
})
