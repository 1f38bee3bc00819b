// What an address asks to take away: its own words first, else what is otherwise so; mistakes are told.
import { expect, test } from 'vitest'
import { NO_FLOW_FILTER } from '#domain/flow-filter'
import { Problem } from '#domain/problem'
import { choosesPromises, readAsked, type What } from '#domain/taking'

const otherwise = { day: '2026-11-22', locale: 'en' } as const
const read = (query: string, what: What = 'commitments') =>
  readAsked(new URLSearchParams(query), otherwise, what)
const own = { typed: '', records: {} }

test('says what it does not say otherwise', () =>
  expect(read('')).toEqual({
    filter: { q: '', facets: {} },
    own,
    flows: NO_FLOW_FILTER,
    sort: { key: 'due', descending: false },
    asOf: null,
    ...otherwise,
  }))

test('takes what a page’s address has', () =>
  expect(read('kind=in_kind&sort=-moved&cols=kind&cursor=abc&lang=ja&as_of=2025-01-31')).toEqual({
    filter: { q: '', facets: { kind: ['in_kind'] } },
    own,
    flows: NO_FLOW_FILTER,
    sort: { key: 'moved', descending: true },
    day: '2025-01-31',
    asOf: '2025-01-31',
    locale: 'ja',
  }))

test('a search for names is none for the words of promises', () => {
  const asked = read('q=kyiv&publisher=mofa-japan&kind=in_kind', 'documents')
  expect(asked.own).toEqual({ typed: 'kyiv', records: { publisher: 'mofa-japan' } })
  expect(asked.filter).toEqual({ q: '', facets: { kind: ['in_kind'] } })
  expect(choosesPromises(asked)).toBe(true)
  expect(choosesPromises(read('q=kyiv', 'documents'))).toBe(false)
  expect(choosesPromises(read('q=kyiv', 'statements'))).toBe(true)
})

test('flows are narrowed as on their page, in one vocabulary', () => {
  const query = 'q=demining&dataset=kiel&provider=Norway&recipient=UA&to=2024-02&all=no&commitment=pumps'
  const asked = read(query, 'flows')
  const to = '2024-02-29'
  expect(asked.flows).toEqual({
    ...NO_FLOW_FILTER,
    ...{ q: 'demining', dataset: 'kiel', provider: 'Norway', recipient: 'UA', to, all: 'no' },
  })
  expect(asked.own).toEqual({ typed: '', records: { dataset: 'kiel', commitment: 'pumps' } })
  // These words are looked for in flows, not in the words of promises.
  expect(choosesPromises(asked)).toBe(false)
  expect(choosesPromises(read('kind=in_kind', 'flows'))).toBe(true)
})

test.each<[What, string, string]>([
  ['commitments', 'recipient=UA', 'unknown_filter'],
  ['flows', 'measure=colour', 'unknown_value'],
  ['flows', 'from=soon', 'bad_day'],
  ['statements', 'publisher=mofa', 'unknown_filter'],
  ['documents', 'publisher=Some One', 'not_found_name'],
  ['meetings', 'sort=due', 'unknown_filter'],
])('%s: %s is %s', (what, query, code) => {
  try {
    read(query, what)
    expect.unreachable()
  } catch (error) {
    expect(error instanceof Problem && error.flaws[0]?.code).toBe(code)
  }
})

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
