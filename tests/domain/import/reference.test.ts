// Names that others have for a record: only with the list in which they stand.
import { describe, expect, test } from 'vitest'
import { listScheme, referenceIn, referenceOf } from '#domain/import/reference'

test.each([
  ['a value in a list', 'own:3', { scheme: 'own', value: '3' }],
  ['a list with dots and lines', 'jica-2024.b:A 7', { scheme: 'jica-2024.b', value: 'A 7' }],
  ['a list of other letters', 'Реєстр:3', { scheme: 'реєстр', value: '3' }],
  ['a full-width colon', 'own：3', { scheme: 'own', value: '3' }],
  ['blanks around the colon', 'own : 3', { scheme: 'own', value: '3' }],
  ['a bare number', '3', null],
  ['a number with a letter', 'A-12', null],
  ['an hour', '10:30', null],
  ['a list without a value', 'own: ', null],
])('%s', (_name, text, expected) => {
  expect(referenceIn(text)).toEqual(expected)
})

describe('a value', () => {
  test('belongs to the list that a person names', () => {
    expect(referenceOf('3', 'olenas-list')).toBe('olenas-list:3')
    expect(referenceOf('10:30', 'olenas-list')).toBe('olenas-list:10:30')
  })
  test('keeps the list that it names itself', () => expect(referenceOf('own:3', 'other')).toBe('own:3'))
  test('without a list is nobody’s', () => expect(referenceOf('3', null)).toBeNull())
})

test.each([
  ['Olena’s list', 'olenas-list'],
  [' Реєстр  Олени, 2024 ', 'реєстр-олени-2024'],
  ['外務省の一覧', '外務省の一覧'],
  ['a:b', 'a-b'],
  ['2024', null],
  ['№', 'no'],
  [' – ', null],
])('a list called “%s” is the scheme %s', (name, scheme) => {
  expect(listScheme(name)).toBe(scheme)
})
