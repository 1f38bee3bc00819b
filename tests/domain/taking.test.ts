// What an address asks to take away: its own words first, else what is otherwise so; mistakes are told.
import { expect, test } from 'vitest'
import { Problem } from '#domain/problem'
import { readAsked } from '#domain/taking'

const otherwise = { day: '2026-11-22', locale: 'en' } as const
const read = (query: string) => readAsked(new URLSearchParams(query), otherwise)

test('says what it does not say otherwise', () =>
  expect(read('')).toEqual({
    filter: { q: '', facets: {} },
    sort: { key: 'due', descending: false },
    ...otherwise,
  }))

test('takes what a page’s address has', () =>
  expect(read('kind=in_kind&sort=-moved&cols=kind&cursor=abc&lang=ja&as_of=2025-01-31')).toEqual({
    filter: { q: '', facets: { kind: ['in_kind'] } },
    sort: { key: 'moved', descending: true },
    day: '2025-01-31',
    locale: 'ja',
  }))

test.each([
  ['lang=xx', 'bad_language', 'lang'],
  ['as_of=2025-02-30', 'bad_day', 'as_of'],
  ['sort=colour', 'unknown_value', 'sort'],
  ['kind=nothing', 'unknown_value', 'kind'],
  ['colour=red', 'unknown_filter', 'colour'],
])('%s is %s', (query, code, at) => {
  try {
    read(query)
    expect.unreachable()
  } catch (error) {
    expect(error instanceof Problem && error.flaws[0]).toMatchObject({ code, at })
  }
})
