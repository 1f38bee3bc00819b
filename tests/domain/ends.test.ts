// The two ends of a quantity, given and corrected.
import { describe, expect, test } from 'vitest'
import { endsAfter, endsOf } from '#domain/ends'
import type { Qualifier } from '#domain/quantity'

type Pair = [number | null, number | null]
const ends = ([low, high]: Pair) => ({ low, high })

describe('given', () => {
  const CASES: [string, Qualifier, Pair, Pair][] = [
    ['one number', 'exactly', [3, null], [3, 3]],
    ['one number in the upper place', 'exactly', [null, 3], [3, 3]],
    ['about one number', 'about', [3, null], [3, 3]],
    ['more than one number', 'over', [3, null], [3, null]],
    ['more than one number, written twice', 'over', [3, 3], [3, null]],
    ['up to one number', 'up_to', [3, null], [null, 3]],
    ['a range', 'range', [3, 7], [3, 7]],
    ['a range of one end', 'range', [3, null], [3, null]],
    ['two numbers where one is meant', 'exactly', [3, 5], [3, 5]],
  ]
  test.each(CASES)('%s', (_name, qualifier, given, expected) => {
    expect(endsOf(qualifier, ends(given))).toEqual(ends(expected))
  })
})

describe('corrected', () => {
  const CASES: [string, Qualifier, Pair, Pair, Pair][] = [
    ['three become five', 'exactly', [3, 3], [5, null], [5, 5]],
    ['three become two', 'exactly', [3, 3], [2, null], [2, 2]],
    ['by the upper number alone', 'exactly', [3, 3], [null, 5], [5, 5]],
    ['the other end still says what it said', 'exactly', [3, 3], [5, 3], [5, 5]],
    ['both', 'exactly', [3, 3], [5, 5], [5, 5]],
    ['to two numbers', 'exactly', [3, 3], [5, 6], [5, 6]],
    ['nothing', 'exactly', [3, 3], [null, null], [3, 3]],
    ['about', 'about', [3, 3], [5, null], [5, 5]],
    ['one end of a range', 'range', [3, 7], [5, null], [5, 7]],
    ['the other end of a range', 'range', [3, 7], [null, 9], [3, 9]],
    ['up to', 'up_to', [null, 7], [9, null], [null, 9]],
    ['more than', 'over', [3, null], [5, null], [5, null]],
    ['what was a range is one number', 'exactly', [3, 7], [5, null], [5, 5]],
    ['what was one number is more than it', 'over', [3, 3], [null, null], [3, null]],
    ['what was one number is a range', 'range', [3, 3], [null, 8], [3, 8]],
    ['what was not said is said', 'exactly', [null, null], [5, null], [5, 5]],
  ]
  test.each(CASES)('%s', (_name, qualifier, present, given, expected) => {
    expect(endsAfter(qualifier, ends(present), ends(given))).toEqual(ends(expected))
  })
})
