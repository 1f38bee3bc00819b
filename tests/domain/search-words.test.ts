// Words as the index keeps them, in three languages.
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
