// Quotations are found where they stand, counted as the standard counts, and opened by a link.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countWords, emphasise, findQuote, inCodePoints, textFragmentUrl } from '#domain/citation'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })

describe('finding', () => {
  const text = 'ten pumps today, ten pumps tomorrow, ten pumps next year'
  it.each([
    ['the only place', quote('today'), 10],
    ['by what follows', quote('ten pumps', '', ' tomorrow'), 17],
    ['by what stands before', quote('ten pumps', 'tomorrow, '), 37],
    ['by surroundings that agree only in part', quote('ten pumps', 'maybe tomorrow, ', ' next'), 37],
    ['the first of equals', quote('ten pumps'), 0],
  ])('%s', (_name, wanted, start) => {
    expect(findQuote(text, wanted)).toEqual({ start, end: start + wanted.exact.length })
  })

  test('what does not stand there is not found, and nothing stands nowhere', () => {
    expect(findQuote(text, quote('ten pump s'))).toBeNull()
    expect(findQuote(text, quote(''))).toBeNull()
  })

  test('finds whatever was cut out, with its surroundings, at random', () => {
    const word = fc.constantFrom('a', 'b', ' ', 'か', '𠮷', '😀', 'é')
    const long = fc.array(word, { minLength: 1, maxLength: 80 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(long, fc.nat(), fc.nat(), (whole, a, b) => {
        const letters = [...whole]
        const [from, to] = [a % letters.length, b % letters.length].sort((x, y) => x - y) as [number, number]
        const exact = letters.slice(from, to + 1).join('')
        const before = letters.slice(0, from).join('')
        const span = findQuote(whole, quote(exact, before, letters.slice(to + 1).join('')))
        expect(span).toEqual({ start: before.length, end: before.length + exact.length })
      }),
    )
  })
})

it.each([
  ['letters of one unit', 'abcdef', 2, 4, 2, 4],
  ['after an astral letter', '𠮷野家 will', 4, 9, 3, 8],
  ['across two of them', '😀x😀y', 2, 6, 1, 4],
])('code points: %s', (_name, text, start, end, from, to) => {
  expect(inCodePoints(text, { start, end })).toEqual({ start: from, end: to })
})

it.each([
  ['plain words', 'ten pumps', 'https://a.example/x#:~:text=ten%20pumps'],
  [
    'signs that the fragment needs itself',
    'co-chair, A&B',
    'https://a.example/x#:~:text=co%2Dchair%2C%20A%26B',
  ],
  ['Japanese', '来年秋', 'https://a.example/x#:~:text=%E6%9D%A5%E5%B9%B4%E7%A7%8B'],
])('a link to %s', (_name, exact, url) => {
  expect(textFragmentUrl('https://a.example/x#old', quote(exact))).toBe(url)
})

test('a link to a long quotation names its first and last five words', () => {
  const words = Array.from({ length: 24 }, (_, n) => `word${n + 10}xx`)
  expect(textFragmentUrl('https://a.example', quote(words.join(' ')))).toBe(
    'https://a.example#:~:text=word10xx%20word11xx%20word12xx%20word13xx%20word14xx,word29xx%20word30xx%20word31xx%20word32xx%20word33xx',
  )
})

it.each([
  ['The two ministers agreed, again.', 5],
  ['Сьогодні ми домовилися', 3],
  ['', 0],
])('"%s" has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it.each([
  ['in the middle', 'over USD 3 billion more', ['USD 3 billion'], ['over ', '*USD 3 billion', ' more']],
  ['at both ends', 'a b c', ['c', 'a'], ['*a', ' b ', '*c']],
  ['what is not there', 'a b', ['x', ''], ['a b']],
  ['overlapping', 'abcd', ['abc', 'cd'], ['*abc', 'd']],
])('emphasis %s', (_name, exact, emphasis, pieces) => {
  expect(emphasise(exact, emphasis).map((p) => (p.strong ? `*${p.text}` : p.text))).toEqual(pieces)
})

test.each([
  ['a line break inside', 'both countries agreed', 'that both\ncountries  agreed to'],
  ['another apostrophe', "the two countries' officials", 'the two countries’ officials met'],
  ['other quotation marks', 'the "Peace Formula"', 'with the “Peace Formula” promoted'],
  ['another dash', 'public-private', 'a public–private policy'],
])('a quotation with %s is found', (_name, exact, text) => {
  const span = findQuote(text, { exact, prefix: '', suffix: '' })
  expect(span && text.slice(span.start, span.end).replace(/\s+/g, ' ').length).toBe(exact.length)
})

test('other words are never taken for the same', () => {
  expect(
    findQuote('both countries concurred', { exact: 'both countries agreed', prefix: '', suffix: '' }),
  ).toBeNull()
  expect(findQuote('a.c', { exact: 'abc', prefix: '', suffix: '' })).toBeNull()
  expect(findQuote('abc', { exact: 'a.c', prefix: '', suffix: '' })).toBeNull()
})
