// The command that brings a table into a book, and the one that takes it back.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seedDocuments } from '#db/seed'
import { openStore } from '#db/store'

vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-import-'))
const path = join(folder, 'book.db')
const table = join(folder, 'commitments.csv')

function book(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/book.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', DATABASE_URL: path },
  })
  return { status, stdout, stderr }
}
const bring = (file: string, ...options: string[]) =>
  book('import', 'csv', file, '--what', 'commitments', '--json', ...options)

beforeAll(async () => {
  const store = openStore(path)
  await seedDocuments(store)
  store.close()
  expect(book('export', 'commitments.csv', '--out', table).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what was taken from the book says what the book says', () => {
  const { status, stdout } = bring(table)
  expect(status).toBe(0)
  const { act, ...outcome } = JSON.parse(stdout)
  expect(outcome).toMatchObject({ records: 25, new: 0, changed: 0, same: 25, refused: [] })
  expect(act).toBeUndefined()
})

test('a change is seen in the dry run, brought in as one act, and taken back', () => {
  const other = join(folder, 'other.csv')
  writeFileSync(other, readFileSync(table, 'utf8').replaceAll(',active,', ',withdrawn,'))
  const dry = JSON.parse(bring(other, '--dry-run').stdout)
  expect(dry.changed).toBeGreaterThan(20)
  const { status, stdout, stderr } = bring(other)
  expect(status).toBe(0)
  const done = JSON.parse(stdout)
  expect(done.changed).toBe(dry.changed)
  expect(stderr).toContain(`undo ${done.act}`)
  expect(book('undo', String(done.act)).status).toBe(0)
  expect(JSON.parse(bring(table).stdout)).toMatchObject({ changed: 0, same: 25 })
  expect(book('ledger', 'verify').status).toBe(0)
})

test.each([
  ['an act that is no number', ['undo', 'x'], 'is no number of an act'],
  ['an act of another sort', ['undo', '1'], 'cannot be undone as a whole'],
])('%s is refused in a sentence', (_name, args, sentence) => {
  const { status, stderr } = book(...args)
  expect(status).toBe(1)
  expect(stderr).toContain(sentence)
})
