// A figure's data as CSV, by RFC 4180, with its note on top, and safe to open.
import { expect, test } from 'vitest'
import { csvAddress, csvOf } from '#app/_charts/csv.ts'
import { type Cell, cell, missing } from '#app/_charts/data-table.ts'

const one = (value: Cell) => csvOf([], { columns: [{ label: 'c' }], rows: [[value]] }).split('\r\n')[2]

const fields: [string, Cell, string][] = [
  ['plain', cell('dialogue'), 'dialogue'],
  ['a comma', cell('a, b'), '"a, b"'],
  ['a quotation mark', cell('the "roadmap"'), '"the ""roadmap"""'],
  ['a raw number instead of words', cell('USD 3 billion', 3e9), '3000000000'],
  ['a raw day', cell('16 Nov 2024', '2024-11-16'), '2024-11-16'],
  ['a negative number stays a number', cell('−5', -5), '-5'],
  ['a reason', missing('not known'), 'not known'],
  ['a formula', cell('=1+1'), "'=1+1"],
  ['a formula with a comma', cell('=A(1,2)'), '"\'=A(1,2)"'],
  ['plus', cell('+380'), "'+380"],
  ['minus as a text', cell('-x'), "'-x"],
  ['at', cell('@SUM(A1)'), "'@SUM(A1)"],
  ['a tab', cell('\t=1'), "'\t=1"],
  ['Ukrainian', cell('зобов’язання'), 'зобов’язання'],
]
test.each(fields)('%s', (_, value, expected) => {
  expect(one(value)).toBe(expected)
})

test('a line break stays within its field', () => {
  const csv = csvOf([], { columns: [{ label: 'c' }], rows: [[cell('a\nb')]] })
  expect(csv).toBe('\r\nc\r\n"a\nb"\r\n')
})

test('note first, an empty line, then columns and rows', () => {
  const table = { columns: [{ label: 'Kind' }, { label: 'All' }], rows: [[cell('Money'), cell('2', 2)]] }
  expect(csvOf([['Title', 'Kinds, all'] as const, ['As of', '2026-11-21'] as const], table)).toBe(
    'Title,"Kinds, all"\r\nAs of,2026-11-21\r\n\r\nKind,All\r\nMoney,2\r\n',
  )
})

test('the address holds the same text behind a byte order mark', () => {
  const address = csvAddress('約束,"#1 & 100%"\r\n')
  const [head = '', body = ''] = address.split(/,(.*)/s)
  expect(head).toBe('data:text/csv;charset=utf-8')
  expect(body).not.toMatch(/[#&\s"]/)
  expect(decodeURIComponent(body)).toBe('\uFEFF約束,"#1 & 100%"\r\n')
})
