// The commands as a person calls them: what they print, and how they end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { signIn } from '#db/accounts/sessions'
import { ledger } from '#db/schema/sqlite'
import { seedDocuments } from '#db/seed'
import { openStore } from '#db/store'

// Each call starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-book-'))
const path = join(folder, 'book.db')
afterAll(() => rmSync(folder, { recursive: true }))

function book(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/book.ts'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      DATABASE_URL: path,
      BOOK_URL: 'https://book.example.org',
      ...env,
    },
  })
  return { status, stdout, stderr }
}

describe('how a command is called', () => {
  const cases: [string, string[], number, RegExp][] = [
    ['help', ['--help'], 0, /user add EMAIL --role ROLE/],
    ['help for some', ['dataset', '--help'], 0, /^Use:(.|\n)*dataset list(.|\n)*dataset remove/],
    ['an unknown command', ['user', 'praise'], 2, /There is no command "user praise"/],
    ['a missing word', ['user', 'disable'], 2, /EMAIL is missing/],
    ['a word too many', ['user', 'list', 'all'], 2, /"all" is more than this command takes/],
    ['an unknown option', ['user', 'list', '--loud'], 2, /Unknown option '--loud'/],
    ['a wrong role', ['user', 'add', 'a@example.org', '--role', 'boss'], 1, /--role is "boss"/],
    ['an unknown user', ['user', 'enable', 'no@example.org'], 1, /“no@example.org” is not in this book/],
  ]
  test.each(cases)('%s', (_name, args, code, said) => {
    const { status, stdout, stderr } = book(args)
    expect({ status, said: `${stdout}${stderr}` }).toEqual({
      status: code,
      said: expect.stringMatching(said),
    })
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

test('a user is added with a password, made an editor, disabled and enabled', async () => {
  const email = 'ada@example.org'
  const short = book(['user', 'add', email, '--role', 'viewer', '--password-stdin'], { input: 'short\n' })
  expect(short).toMatchObject({ status: 1, stderr: expect.stringContaining('at least 12 characters') })
  const args = ['user', 'add', email, '--role', 'administrator', '--name', 'Ada', '--password-stdin']
  expect(book(args, { input: 'twelve or more letters\n' }).status).toBe(0)
  const store = openStore(path)
  const settings = { bookUrl: 'http://localhost:3000', secret: 'x'.repeat(40) }
  const credentials = { email, password: 'twelve or more letters' }
  expect(await signIn(store, settings, credentials, new Headers())).toHaveLength(1)
  store.close()
  expect(book(['user', 'disable', email])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('last administrator'),
  })
  const list = JSON.parse(book(['user', 'list', '--json']).stdout)
  expect(list).toEqual([{ email, name: 'Ada', role: 'administrator', disabled: false }])
})

test('without a password a link is made, on standard output alone', () => {
  const { status, stdout, stderr } = book(['user', 'add', 'bo@example.org', '--role', 'editor', '--json'])
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    email: 'bo@example.org',
    role: 'editor',
    link: expect.stringMatching(/^https:\/\/book\.example\.org\/en\/welcome\/[\w-]{43}$/),
  })
})

test('the ledger is verified, and the founding records are removed', async () => {
  const store = openStore(path)
  await seedDocuments(store)
  expect(book(['ledger', 'verify'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('as they should be'),
  })
  await store.write(async (q) => q.update(ledger).set({ moved: 9 }))
  const { status, stdout } = book(['ledger', 'verify', '--json'])
  expect([status, JSON.parse(stdout).differences.length > 0]).toEqual([1, true])
  expect(book(['ledger', 'rebuild']).status).toBe(0)
  expect(book(['ledger', 'verify']).status).toBe(0)
  expect(book(['seed', 'remove']).stdout).toMatch(/commitment: \d+ taken out/)
  expect(book(['seed', 'remove']).stdout).toContain('nothing of the documents’ data left')
  expect(book(['ledger', 'verify']).status).toBe(0)
  store.close()
})

test('settings and files that are wrong are told in a sentence', () => {
  expect(book(['user', 'list'], { env: { PORT: 'x' } })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('PORT is "x"'),
  })
  const broken = join(folder, 'broken.db')
  writeFileSync(broken, 'no database\n'.repeat(500))
  const { status, stderr } = book(['user', 'list'], { env: { DATABASE_URL: broken } })
  expect([status, stderr.split('\n')]).toEqual([1, [expect.stringContaining('is damaged'), '']])
})
