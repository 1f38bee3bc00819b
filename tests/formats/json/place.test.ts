/** Where a text stops being JSON. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenAt, placeIn } from '#formats/json/place'

it.each<[name: string, text: string, line: number, column: number]>([
  ['nothing at all', '', 1, 1],
  ['white space only', ' \n ', 2, 2],
  ['a value that is missing', '{"a": }', 1, 7],
  ['a value that is missing on another line', '{\n  "a": 1,\n  "b": \n}', 4, 1],
  ['a comma too many in an object', '{"a": 1,}', 1, 9],
  ['a comma too many in a list', '[1,]', 1, 4],
  ['a comma too few', '[1 2]', 1, 4],
  ['a colon too few', '{"a" 1}', 1, 6],
  ['single quotation marks', "{'a': 1}", 1, 2],
  ['a name without quotation marks', '{a: 1}', 1, 2],
  ['a text that does not end', '{"a": "b', 1, 7],
  ['a line break inside a text', '["a\nb"]', 1, 2],
  ['an escape that is none', '["\\x41"]', 1, 2],
  ['a number that begins with nought', '[01]', 1, 2],
  ['a number that ends with a point', '[1.]', 1, 2],
  ['a word that is no value', '[True]', 1, 2],
  ['undefined', '[undefined]', 1, 2],
  ['an object that does not end', '{"a": [1, 2]', 1, 13],
  ['a bracket of the other sort', '[1}', 1, 3],
  ['something behind the end', '{} {}', 1, 4],
  ['a comment', '{"a": 1} // one', 1, 10],
  ['Cyrillic before it', '{"назва": "ї", }', 1, 16],
])('%s', (_, text, line, column) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(placeIn(text, brokenAt(text))).toEqual({ line, column })
})

it('reads to its end whatever the engine reads', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(brokenAt(text)).toBe(text.length)
    }),
  )
})

it('a long text and deep brackets take no time and no stack', () => {
  const long = `["${'a'.repeat(1_000_000)}", ${'['.repeat(200_000)}`
  expect(brokenAt(long)).toBe(long.length)
})
