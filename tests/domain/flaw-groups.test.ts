// Flaws of many rows, each told once with its rows.
import { expect, test } from 'vitest'
import { flawGroups, stretches } from '#domain/import/flaw-groups'

test('what several rows have stands once, the commonest first', () => {
  const rows = [
    { line: 3, flaws: ['b', 'a'] },
    { line: 5, flaws: ['a', 'a'] },
    { line: 8, flaws: ['a'] },
  ]
  expect(flawGroups(rows, (flaw) => flaw)).toEqual([
    { text: 'a', lines: [3, 5, 8] },
    { text: 'b', lines: [3] },
  ])
})

test.each<[string, number[], [number, number][]]>([
  ['none', [], []],
  ['one', [3], [[3, 3]]],
  [
    'apart and together',
    [3, 5, 8, 9, 10, 12],
    [
      [3, 3],
      [5, 5],
      [8, 10],
      [12, 12],
    ],
  ],
])('stretches of rows: %s', (_name, lines, expected) => {
  expect(stretches(lines)).toEqual(expected)
})
