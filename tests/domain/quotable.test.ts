// Words that somebody pointed at, fitted to a quotation.
import { expect, test } from 'vitest'
import { countWords } from '#domain/citation'
import { quotable } from '#domain/quotable'

const quoted = (text: string, start: number, end: number): string => {
  const span = quotable(text, { start, end })
  return text.slice(span.start, span.end)
}

const TEXT = 'Japan would, in 2025, provide “large” generators.'

test.each([
  ['whole words as they are', 0, 11, 'Japan would'],
  ['half words are made whole', 2, 9, 'Japan would'],
  ['white space at the ends is left', 5, 12, 'would,'],
  ['only white space is nothing', 5, 6, ''],
  ['quotation marks stay where they were selected', 30, 37, '“large”'],
])('%s', (_name, start, end, expected) => {
  expect(quoted(TEXT, start, end)).toBe(expected)
})

test('no more words than a quotation may hold', () => {
  const long = Array.from({ length: 40 }, (_, n) => `word${n + 1},`).join(' ')
  const cut = quoted(long, 0, long.length)
  expect(countWords(cut)).toBe(25)
  expect(cut.endsWith('word25')).toBe(true)
})

test('words of a language without spaces', () => {
  expect(quoted('日本はウクライナに発電機を供与する。', 3, 8)).toBe('ウクライナ')
})
