// The command that reads a file without a book: what it prints, where, and how it ends.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-candidates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT =
  '\uFEFFJapan-Ukraine Ministerial Meeting\r\n\r\nThe two ministers discussed trade.\r\nThey agreed to hold a conference in Tokyo next fall. Japan will provide 100 generators and USD 2.5 million this year.\r\n'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function candidates(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'cli/book.ts'), 'candidates', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      // No book is opened: this one could not be.
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', DATABASE_URL: '/dev/null/no/book.db' },
    },
  )
  return { status, stdout, stderr }
}

test('one line of JSON for each sentence, with offsets into the decoded file', () => {
  const { status, stdout, stderr } = candidates(
    file('readout.txt', TEXT),
    '--date',
    '2024-11-16',
    '--language',
    'en',
    '--json',
  )
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const decoded = new TextDecoder().decode(new TextEncoder().encode(TEXT))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  for (const { start, end, text } of lines) expect(decoded.slice(start, end)).toBe(text)
  expect(lines).toMatchObject([
    {
      label: 'commitment',
      kind: 'conference_visit',
      promiser: 'Japan; Ukraine',
      modality: 'agreed',
      due: { type: 'calendar', phrase: 'next fall', start: '2025-09-01' },
    },
    {
      label: 'commitment',
      kind: 'in_kind',
      promiser: 'Japan',
      topic: 'energy',
      due: { phrase: 'this year' },
      quantities: [{ low: 100, unit: 'generators' }],
      money: [{ low: '2500000', currency: 'USD', measure: 'pledge' }],
    },
  ])
})

test('a person reads the sentence and why', () => {
  const { status, stdout } = candidates(file('plain.txt', TEXT), '--date', '2024-11-16')
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /commitment · 0\.\d\d · conference_visit · Japan; Ukraine · next fall\n {2}They agreed to hold/,
  )
  expect(stdout).toContain('“agreed to”: they agreed to do it')
})

test('a text in another language than said is told on standard error', () => {
  const { status, stdout, stderr } = candidates(
    file(
      'ja.txt',
      '両大臣は来年東京で会議を開催することで一致しました。日本は発電機100基を供与する予定です。',
    ),
    '--date',
    '2024-11-16',
    '--language',
    'en',
    '--json',
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  expect(stderr).toMatch(/hardly a letter of the language "en"/)
})

describe('a sentence, not an error', () => {
  test.each<[string, () => string[], RegExp]>([
    ['no such file', () => [join(folder, 'none.txt'), '--date', '2024-11-16'], /there is no such file/],
    ['a folder', () => [folder, '--date', '2024-11-16'], /it is a folder/],
    ['no day', () => [file('a.txt', TEXT)], /--date is missing/],
    ['no such day', () => [file('b.txt', TEXT), '--date', '2024-02-30'], /--date is "2024-02-30"/],
    [
      'no language',
      () => [file('c.txt', TEXT), '--date', '2024-11-16', '--language', 'english'],
      /--language is "english"/,
    ],
    ['an empty file', () => [file('d.txt', ''), '--date', '2024-11-16'], /no words in it/],
    [
      'a program',
      () => [
        file('e.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 0, 9, 0, 0])),
        '--date',
        '2024-11-16',
      ],
      /text/,
    ],
  ])('%s', (_name, args, said) => {
    const { status, stdout, stderr } = candidates(...args())
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
