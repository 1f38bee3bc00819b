// Words as the index keeps them, in three languages.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { searchWords } from '#domain/search-words'

it.each([
  ['One hundred generators, today!', ['one', 'hundred', 'generators', 'today']],
  ['Сто генераторів — сьогодні', ['сто', 'генераторів', 'сьогодні']],
  ['ＵＳＤ　３０', ['usd', '30']],
  ['…—!', []],
  ['', []],
])('"%s"', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('the apostrophe in any of its shapes is one', () => {
  expect(searchWords('пам’ять')).toEqual(searchWords("пам'ять"))
  expect(searchWords('памʼять')).toEqual(searchWords("пам'ять"))
})

test('a Japanese sentence is cut where its words end', () => {
  expect(searchWords('ウクライナへの発電機の供与')).toEqual(expect.arrayContaining(['ウクライナ', '供与']))
  expect(searchWords('ウクライナへの発電機の供与').join('')).toContain('発電機')
})

test('plain tokens are cut as the platform would cut the whole text', () => {
  const platform = new Intl.Segmenter('ja', { granularity: 'word' })
  const words = (text: string) =>
    [...platform.segment(text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'"))]
      .filter((part) => part.isWordLike)
      .map((part) => part.segment)
  const pieces = [
    ...'ab12.,-  \n_\'’()"«»:;!?їд約束：ンタé/%$ก',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u3000',
    '\ufeff',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''))
  fc.assert(
    fc.property(text, (one) => {
      expect(searchWords(one)).toEqual(words(one))
    }),
    { numRuns: 3000 },
  )
})
