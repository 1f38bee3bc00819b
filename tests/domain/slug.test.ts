// Short names for addresses: from the first language that has letters, never of figures alone.
import { expect, test } from 'vitest'
import type { Localized } from '#domain/locale'
import { titleSlug } from '#domain/slug'

const CASES: [string, Localized | string, string][] = [
  ['English first', { uk: 'Насоси', en: 'Ten pumps' }, 'ten-pumps'],
  ['Ukrainian in Latin letters', { uk: 'Передача 100 генераторів' }, 'peredacha-100-heneratoriv'],
  ['a Ukrainian name', 'Угода про м’ясо з Їжакевичем', 'uhoda-pro-miaso-z-yizhakevychem'],
  ['marks on letters', 'Åland’s promise', 'aland-s-promise'],
  ['Japanese has no letters', { ja: '発電機100台' }, ''],
  ['Japanese beside Ukrainian', { uk: 'Насоси', ja: 'ポンプ' }, 'nasosy'],
  ['figures alone are none', { en: '100', ja: '百' }, ''],
  ['figures, then a language with letters', { en: '100', uk: 'Сто' }, 'sto'],
  ['figures after letters', 'Tranche 2', 'tranche-2'],
]
test.each(CASES)('%s', (_name, title, slug) => expect(titleSlug(title)).toBe(slug))

test('is cut without a line at its end', () => expect(titleSlug('a '.repeat(60))).toMatch(/^(a-){29}a$/))
