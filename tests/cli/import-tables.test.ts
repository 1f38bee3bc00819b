// import csv, import xlsx: what a table would bring into an empty book, in JSON and in words, without a book.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { textRow, workbook } from '#tests/support/table.ts'

vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

function bring(format: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, `table.${format}`)
  writeFileSync(path, content)
  const args = [join(root, 'cli/book.ts'), 'import', format, path, '--dry-run', ...options]
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'test',
    DATABASE_URL: '/dev/null/no/book.db',
  } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env })
  return { status, stdout, stderr, json: () => JSON.parse(stdout.trim().split('\n').at(-1) ?? '') }
}

const TABLE =
  'Номер;Донор;Сума;Дата\n1;Японія;1,5;05.11.2024\n2;Японія;багато;05.11.2024\n1;Японія;1,5;05.11.2024\n'

test('a table of flows: fates, refused cells, warnings', () => {
  const { status, stdout, stderr, json } = bring('csv', TABLE, '--what', 'flows', '--json')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(json()).toMatchObject({
    ...{ file: 'table.csv', records: 3, new: 1, changed: 0, same: 1 },
    refused: [{ line: 3, column: 3, header: 'Сума', identifier: '2', code: 'cell_not_a_number' }],
    warnings: [{ line: 4, code: 'repeated_same' }],
  })
  expect(stderr).toContain('Line 3, column C (“Сума”), 2: “багато” is not a number.')
})

test('a workbook, with a sheet and a mapping that are said', () => {
  const sheets = { A: textRow('x', 'y'), B: `${textRow('Code of it', 'Who')}${textRow('7', 'Japan')}` }
  const file = workbook({ sheets })
  const options = ['--what', 'flows', '--sheet', 'b', '--map', 'ref=Code of it,provider=Who']
  expect(bring('xlsx', file, ...options, '--json').json()).toMatchObject({ records: 1, new: 1, refused: [] })
})

test.each<[string, string, string[], string]>([
  [
    'a table of other things',
    'a,b\n1,2\n',
    [],
    'For these fields, which a new record needs, there is no column: title,',
  ],
  [
    'a sort of record that is none',
    'a\n',
    ['--what', 'moods'],
    '--what takes one of: commitments, deliveries, parties, flows.',
  ],
  ['a mapping that is none', 'a\n', ['--map', 'x'], '--map takes FIELD=HEADER'],
])('%s is refused in words', (_name, text, options, sentence) => {
  const { status, stderr } = bring('csv', text, ...options)
  expect(status).toBe(1)
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain('    at ')
})

test('one value for all rows, said once', () => {
  const table = 'Reference;Amount\n1;5\n2;6\n'
  const set = ['--what', 'flows', '--set', 'provider=Japan', '--set', 'measure=commitment']
  expect(bring('csv', table, ...set, '--json').json()).toMatchObject({ records: 2, new: 2, refused: [] })
  const { status, stderr } = bring('csv', table, '--what', 'flows', '--set', 'provider')
  expect([status, stderr]).toEqual([1, expect.stringContaining('--set takes FIELD=VALUE')])
})
