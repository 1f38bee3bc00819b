// Lines that fit, with one pixel for each character.
import { expect, test } from 'vitest'
import { wrap } from '#app/_charts/wrap.ts'

const cases: [string, string, number, number, string[]][] = [
  ['fits', 'one two', 10, 2, ['one two']],
  ['between words', 'one two three', 8, 3, ['one two', 'three']],
  ['an ellipsis where lines end', 'one two three four', 8, 2, ['one two', 'three f…']],
  ['one line only', 'one two three', 8, 1, ['one two…']],
  ['a word that is too long', 'Autotransformers', 6, 2, ['Autot…']],
  ['punctuation stays with its word', 'aaaa bbb, ccc', 9, 2, ['aaaa bbb,', 'ccc']],
  ['Japanese has no spaces', '発電機の提供を約束する', 6, 3, ['発電機の提供', 'を約束する']],
  ['nothing', '', 10, 2, []],
]
test.each(cases)('%s', (_, text, width, most, lines) => {
  expect(wrap(text, width, most, (part) => part.length)).toEqual(lines)
})
