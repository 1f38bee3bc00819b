// A long text in blocks: nothing lost, no passage cut.
import { expect, test } from 'vitest'
import { blocksOf } from '#domain/text-blocks'

const LINE = `${'a'.repeat(99)}\n`

test.each([
  ['empty', '', 0],
  ['short', 'One line.', 1],
  ['without a line end', 'a'.repeat(9000), 1],
  ['many lines', LINE.repeat(100), 5],
])('%s', (_name, text, count) => {
  const blocks = blocksOf(text, [])
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(blocks.length).toBe(count)
})

test('no block ends inside a passage', () => {
  const text = LINE.repeat(100)
  const spans = [
    { start: 150, end: 1900 },
    { start: 1950, end: 2350 },
    { start: 6000, end: 6001 },
  ]
  const ends = blocksOf(text, spans).map((block) => block.end)
  for (const end of ends) expect(spans.filter((span) => span.start < end && end < span.end)).toEqual([])
  expect(
    blocksOf(text, spans)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text)
})
