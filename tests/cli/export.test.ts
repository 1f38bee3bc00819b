// The command that writes a file: the same as the address gives, to standard output or under a name.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seedDocuments } from '#db/seed'
import { openStore } from '#db/store'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-export-'))
const path = join(folder, 'book.db')
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  const store = openStore(path)
  await seedDocuments(store)
  store.close()
})

const book = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'cli/book.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', DATABASE_URL: path },
  })
const run = (...args: string[]) => book('export', ...args)

test('standard output holds the file and nothing else', () => {
  const { status, stdout, stderr } = run('commitments.json', '--kind', 'in_kind', '--lang', 'uk')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { commitments, total, language, filters } = JSON.parse(stdout)
  expect({ language, filters }).toEqual({ language: 'uk', filters: { kind: 'in_kind' } })
  expect(commitments).toHaveLength(total)
  expect(total).toBeGreaterThan(0)
})

test('--out writes a whole file under its name', () => {
  const out = join(folder, 'table.csv')
  expect(run('commitments.csv', '--out', out).status).toBe(0)
  expect(readFileSync(out, 'utf8').startsWith('\uFEFFslug,')).toBe(true)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test.each([
  [
    'a folder that is not there',
    () => join(folder, 'nowhere', 'table.csv'),
    /^--out: there is no folder .*nowhere/,
  ],
  ['a folder', () => folder, /^--out: .* is a folder\. Name a file in it\./],
])('--out to %s is told as that', (_, out, sentence) => {
  for (const file of ['commitments.csv', 'brief.docx']) {
    const { status, stderr } = run(file, '--out', out())
    expect(status).toBe(1)
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toContain('book.db')
  }
})

test('--out - is standard output', () => {
  const plain = run('parties.csv')
  expect(run('parties.csv', '--out', '-')).toMatchObject({ status: 0, stdout: plain.stdout })
  expect(readdirSync(folder)).not.toContain('-')
})

test('aid activities of IATI come back through the import without a loss', () => {
  const out = join(folder, 'activities.xml')
  expect(run('commitments.xml', '--lang', 'ja', '--out', out).status).toBe(0)
  const { status, stdout } = book('import', 'iati', out, '--dry-run', '--json')
  expect(status).toBe(0)
  const { activities, transactions, sums, warnings, refused } = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '',
  )
  expect({ activities, transactions, sums, warnings, refused }).toEqual({
    activities: 8,
    transactions: 1,
    sums: { '2|USD': '3000000000' },
    warnings: [],
    refused: [],
  })
})

test.each([
  [['commitments.xml', '--kind', 'dialogue'], 'No promise of these filters is an aid activity'],
  [['commitments.pdf'], 'There is no such file to take away'],
  [['commitments.csv', '--kind', 'nothing'], '“nothing” is not a value of “kind”'],
  [['commitments.csv', '--as_of', 'now'], 'must be a day that exists'],
])('%j is refused in words', (args, sentence) => {
  const out = join(folder, 'never')
  const { status, stdout, stderr } = run(...args, '--out', out)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(existsSync(out)).toBe(false)
})
