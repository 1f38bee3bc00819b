// The command that looks at an IATI file: one line of JSON on standard output, everything else beside it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-iati-'))
afterAll(() => rmSync(folder, { recursive: true }))

function importFile(content: string, ...options: string[]) {
  const path = join(folder, 'activities.xml')
  writeFileSync(path, content)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'cli/book.ts'), 'import', 'iati', path, ...options],
    {
      cwd: root,
      encoding: 'utf8',
      // No book is opened: this one could not be.
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', DATABASE_URL: '/dev/null/no/book.db' },
    },
  )
  return { status, stdout, stderr }
}

const FILE = `<iati-activities version="1.05"><iati-activity default-currency="GBP">
<iati-identifier>GB-1</iati-identifier>
<transaction><transaction-type code="D"/><value>1.10</value><transaction-date iso-date="2012-01-01"/></transaction>
<transaction><value>5</value><transaction-date iso-date="2012-01-01"/></transaction>
</iati-activity></iati-activities>`

test('JSON is one line, and the losses are told beside it', () => {
  const { status, stdout, stderr } = importFile(FILE, '--dry-run', '--json')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toMatchObject({
    records: 1,
    new: 1,
    changed: 0,
    same: 0,
    refused: [],
    warnings: [{ line: 4, identifier: 'GB-1', code: 'type_missing' }],
    activities: 1,
    transactions: 2,
    sums: { 'D|GBP': '1.1' },
  })
  expect(stderr).toBe(
    'Warnings: 1\n  Line 4, GB-1: The transaction has no type. It is counted, but is in no sum.\n',
  )
})

test('a person reads counts and sums', () => {
  expect(importFile(FILE, '--dry-run').stdout).toBe(
    'records: 1 (1 new, 0 changed, 0 same, 0 refused); warnings: 1\nactivities: 1\ntransactions: 2\nD|GBP: 1.1\n',
  )
})

test('a file refused whole gives no figure, a sentence and exit code 1', () => {
  const { status, stdout, stderr } = importFile(`${FILE}<more/>`, '--dry-run', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    records: 0,
    refused: [{ line: 5, code: 'xml_broken' }],
    sums: {},
  })
  expect(stderr).toMatch(/^The file is not well-formed XML: reading stopped at line 5, column \d+\./)
})

test('without a dry run a book is needed, and a sentence says what is wrong with this one', () => {
  const { status, stderr } = importFile(FILE)
  expect(status).toBe(1)
  expect(stderr).toContain('cannot be opened')
})
