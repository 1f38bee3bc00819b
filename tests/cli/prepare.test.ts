// Making a book ready: the founding records, the set-up link, and files that are no book.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { count } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInvitation, redeemInvitation } from '#db/accounts/invitations'
import { commitment } from '#db/schema/sqlite'
import { sharedStore } from '#db/shared-store'
import { readSettings } from '#domain/settings'
import { storeTrouble } from '../../cli/open-book.ts'
import { prepare } from '../../cli/prepare.ts'
import { Trouble } from '../../cli/run.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-prepare-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function settings(more: Record<string, string> = {}, file = 'book.db') {
  const env = { DATABASE_URL: join(folder, file), BOOK_SECRET: 'x'.repeat(40), ...more }
  const read = readSettings(env)
  if (!read.ok) throw new Error(read.problems.join())
  return read.settings
}
const tokenIn = (link: string | null) => link?.split('/').at(-1) ?? ''
const commitments = async (path: string) =>
  (await sharedStore(path).read.select({ n: count() }).from(commitment))[0]?.n

test('an empty book gets the founding records once, and a new set-up link with every start', async () => {
  const given = settings({ BOOK_URL: 'https://book.example.org' })
  const first = await prepare(given)
  expect(first.setupLink).toMatch(/^https:\/\/book\.example\.org\/en\/welcome\/[\w-]{43}$/)
  expect(first.setupUntil).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/)
  const entered = await commitments(given.databasePath)
  expect(entered).toBeGreaterThan(10)
  const second = await prepare(given)
  expect(await commitments(given.databasePath)).toBe(entered)
  const { read } = sharedStore(given.databasePath)
  expect(await findInvitation(read, tokenIn(first.setupLink), Date.now())).toBeNull()
  expect(await findInvitation(read, tokenIn(second.setupLink), Date.now())).toMatchObject({ email: null })
})

test('once there is a user there is no set-up link', async () => {
  const given = settings({ BOOK_SEED: 'none' })
  const { setupLink } = await prepare(given)
  const user = { name: 'Ada', email: 'ada@example.org', password: 'twelve or more letters' }
  await redeemInvitation(sharedStore(given.databasePath), { token: tokenIn(setupLink), ...user })
  expect(await prepare(given)).toEqual({ setupLink: null, setupUntil: null })
  expect(await commitments(given.databasePath)).toBe(0)
})

describe('a file that is no book', () => {
  const cases: [string, string, () => void, RegExp][] = [
    [
      'of other contents',
      'a.db',
      () => writeFileSync(join(folder, 'a.db'), 'no database\n'.repeat(500)),
      /is damaged, or is no Pledgebook/,
    ],
    ['that is a folder', 'b.db', () => mkdirSync(join(folder, 'b.db')), /cannot be opened/],
    ['inside a file', 'c/c.db', () => writeFileSync(join(folder, 'c'), ''), /cannot be opened/],
  ]
  test.each(cases)('%s is named in a sentence', async (_name, file, make, sentence) => {
    make()
    const failed = prepare(settings({}, file))
    await expect(failed).rejects.toBeInstanceOf(Trouble)
    await expect(failed).rejects.toThrow(sentence)
    await expect(failed).rejects.toThrow(join(folder, file))
  })

  test('is told apart by the engine’s code, however deep it lies', () => {
    const engine = (code: string) =>
      new Error('outer', { cause: Object.assign(new Error('inner'), { code }) })
    const said = (code: string) => String(storeTrouble(engine(code), 'book.db'))
    expect(said('SQLITE_BUSY')).toContain('held by another program')
    expect(said('SQLITE_READONLY_DIRECTORY')).toContain('cannot be written')
    expect(said('SQLITE_FULL')).toContain('full')
    const other = new Error('something else')
    expect(storeTrouble(other, 'book.db')).toBe(other)
  })
})

test('a book that another program holds is waited for', async () => {
  const given = settings({ BOOK_SEED: 'none' })
  const other = new Database(given.databasePath)
  other.pragma('journal_mode = WAL')
  other.exec('begin immediate')
  setTimeout(() => other.exec('commit'), 400)
  expect((await prepare(given)).setupLink).not.toBeNull()
  other.close()
})
