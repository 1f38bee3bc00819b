// Which decision a sentence falls under.
import { expect, it } from 'vitest'
import { sameSentence } from '#domain/overlap'
import { surroundings } from '#domain/surroundings'

it.each<[string, [number, number], [number, number], boolean]>([
  ['the same', [10, 20], [10, 20], true],
  ['a phrase in a sentence', [12, 15], [10, 40], true],
  ['a sentence around a phrase', [10, 40], [12, 15], true],
  ['half of the shorter', [10, 20], [15, 40], true],
  ['less than half of the shorter', [10, 20], [16, 40], false],
  ['neighbours', [10, 20], [20, 30], false],
  ['far apart', [10, 20], [50, 60], false],
  ['nothing at all', [15, 15], [10, 20], false],
])('%s', (_name, [a, b], [c, d], same) => {
  expect(sameSentence({ start: a, end: b }, { start: c, end: d })).toBe(same)
  expect(sameSentence({ start: c, end: d }, { start: a, end: b })).toBe(same)
})

it('surroundings stop at the ends of the text and cut no letter in two', () => {
  expect(surroundings('abc', { start: 1, end: 2 })).toEqual({ prefix: 'a', suffix: 'c' })
  const text = `${'x'.repeat(3)}😀${'y'.repeat(31)}WORD${'z'.repeat(31)}😀`
  const start = text.indexOf('WORD')
  expect(surroundings(text, { start, end: start + 4 })).toEqual({
    prefix: 'y'.repeat(31),
    suffix: 'z'.repeat(31),
  })
})
