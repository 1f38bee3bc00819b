/** Days and sentences: what a reader of each language sees of them, in the one place where they are written. */
import { expect, test } from 'vitest'
import { wordsFor } from '#messages/words'

const NB = '\u00a0'

test.each([
  ['en', '16 November 2024', '16 Nov 2024', 'Nov 2024'],
  ['uk', `16 листопада 2024${NB}р.`, `16 лист. 2024${NB}р.`, `лист. 2024${NB}р.`],
  ['ja', '2024年11月16日', '2024年11月16日', '2024年11月'],
] as const)('days in %s stay whole', (locale, long, short, month) => {
  const words = wordsFor(locale)
  expect(words.day('2024-11-16')).toBe(long)
  expect(words.dayShort('2024-11-16')).toBe(short)
  expect(words.month('2024-11-16')).toBe(month)
})

test('a sentence that ends in an abbreviation has one full stop', () => {
  const { t, day } = wordsFor('uk')
  expect(t('brief.change.first_said', { day: day('2024-11-16') })).toBe(
    `Уперше сказано 16 листопада 2024${NB}р.`,
  )
  expect(t('brief.change.moved', { before: day('2024-11-16'), now: 'без строку' })).toBe(
    `Строк перенесено. Було: 16 листопада 2024${NB}р. Стало: без строку.`,
  )
})

test('other languages keep their stops', () => {
  const { t, day } = wordsFor('en')
  expect(t('brief.change.first_said', { day: day('2024-11-16') })).toBe('First said on 16 November 2024.')
})

test.each([
  ['uk', { uk: 'Генератори', en: 'Generators' }, {}],
  ['uk', { en: 'Generators' }, { lang: 'en', 'data-lang': 'en' }],
  ['en', { ja: '発電機' }, { lang: 'ja', 'data-lang': 'ja' }],
  ['ja', null, {}],
] as const)('in %s the text %o is marked %o', (locale, text, marked) => {
  expect(wordsFor(locale).foreign(text)).toEqual(marked)
})
