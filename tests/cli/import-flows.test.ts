// import kiel, import fts: one line of JSON last on standard output, everything else on standard error, no book.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-flows-'))
afterAll(() => rmSync(folder, { recursive: true }))

function book(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/book.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    // No book is opened: this one could not be.
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', DATABASE_URL: '/dev/null/no/book.db' },
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const HEADER =
  'country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated,gdp,pct_gdp\n'
const GOOD = 'A,AAA,2022,1,0.5,0.25,0,0.25,0.3,-0.2,1,1\n'

test('a dry run tells records, refusals, warnings and sums', () => {
  const path = file('kiel.csv', `${HEADER}${GOOD}${GOOD}B,BBB,2022,1,"0,5",0,0,0,0,0,1,1\n`)
  const { status, stdout, stderr } = book('import', 'kiel', path, '--dry-run', '--json')
  expect(status).toBe(0)
  expect(stdout.endsWith('}\n')).toBe(true)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'kiel.csv',
    records: 3,
    new: 1,
    changed: 0,
    same: 1,
    refused: [
      { line: 4, column: 5, header: 'total', identifier: 'BBB 2022-01', code: 'cell_decimal_of_locale' },
    ],
    warnings: [{ line: 3, code: 'repeated_same' }],
    sums: { 'allocation|EUR': '500000000', 'commitment|EUR': '300000000' },
    sums_as_named: { 'to_be_allocated|EUR': '-200000000' },
    months: { '2022-01': { 'allocation|EUR': '500000000' } },
  })
  expect(stderr).toContain('Line 4, column E (“total”), BBB 2022-01: “0,5” can be read in more than one way.')
})

test('a person reads sums on standard output', () => {
  const { status, stdout, stderr } = book('import', 'kiel', file('one.csv', HEADER + GOOD), '--dry-run')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('records: 1 (1 new, 0 changed, 0 same, 0 refused); warnings: 0')
  expect(stdout).toContain('allocation|EUR: 500000000')
})

test.each<[string, string | Uint8Array, string, string]>([
  ['another table', 'a,b\n1,2\n', 'table_columns_missing', 'these are not there: id, date'],
  ['a damaged workbook', 'PK\x03\x04', 'table_damaged', 'This workbook is damaged'],
  ['a million columns', ','.repeat(1_000_000), 'table_columns', 'Line 1 has more than 1,000 columns'],
  ['nothing', '', 'table_no_rows', 'There is no row in this table'],
])('%s is refused whole, in JSON and in words', (name, content, code, sentence) => {
  const path = file(`${name}.csv`, content)
  const { status, stdout, stderr } = book('import', 'fts', path, '--dry-run', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ records: 0, refused: [{ code }], sums: {} })
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain('    at ')
})

test.each([
  ['no file', ['import', 'fts', join(folder, 'none.csv'), '--dry-run'], 'there is no such file'],
  ['a folder', ['import', 'kiel', folder, '--dry-run'], 'it is a folder'],
])('%s: a sentence, and nothing on standard output', (_name, args, sentence) => {
  const { status, stdout, stderr } = book(...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(sentence)
})
