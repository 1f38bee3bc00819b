// A filter and its address are the same thing, and what is not known is said.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  FACET_NAMES,
  FACETS,
  type Filter,
  filterParams,
  isFiltered,
  NO_FILTER,
  readFilter,
  readSort,
  SORTS,
  withFacet,
} from '#domain/filter'

const read = (text: string, others: string[] = []) => readFilter(new URLSearchParams(text), others)

describe('reading', () => {
  it.each([
    ['nothing', '', NO_FILTER],
    ['one value', 'kind=dialogue', { q: '', facets: { kind: ['dialogue'] } }],
    ['with commas', 'kind=in_kind,dialogue', { q: '', facets: { kind: ['dialogue', 'in_kind'] } }],
    [
      'several times, one twice',
      'kind=in_kind&kind=dialogue&kind=in_kind',
      { q: '', facets: { kind: ['dialogue', 'in_kind'] } },
    ],
    [
      'words and a slug',
      'q=+generators+&promiser=mofa-japan',
      { q: 'generators', facets: { promiser: ['mofa-japan'] } },
    ],
    ['an empty value', 'topic=', NO_FILTER],
  ])('%s', (_name, text, filter) => {
    expect(read(text)).toEqual({ filter, flaws: [] })
  })

  it.each([
    ['a facet that is none', 'colour=red', 'unknown_filter', 'colour'],
    ['a value that is none', 'standing=late', 'unknown_value', 'standing'],
    ['no slug', 'meeting=Kyiv%20now', 'unknown_value', 'meeting'],
  ])('%s', (_name, text, code, at) => {
    expect(read(text).flaws).toMatchObject([{ code, at }])
  })

  test('a flaw says what would be possible: the list, or that the book decides', () => {
    expect(read('testability=sure').flaws[0]?.facts).toEqual({
      value: 'sure',
      allowed: 'testable, process, continuing, vague',
    })
    expect(read('party=x').flaws[0]?.facts?.allowed).toContain('promiser')
    expect(read('promiser=A B').flaws[0]?.facts).toEqual({ value: 'A B', allowed: 'none' })
  })

  test("a page's own parameters are no facets", () => {
    expect(read('as_of=2024-11-16&sort=due', ['as_of', 'sort']).flaws).toEqual([])
  })
})

it.each([
  [null, 'due', false],
  ['-moved', 'moved', true],
  ['title', 'title', false],
])('sort %s', (text, key, descending) => {
  expect(readSort(text)).toEqual({ sort: { key, descending }, flaws: [] })
})

it.each(['size', '--due', 'due;drop'])('sort %s is unknown', (text) => {
  expect(readSort(text).flaws).toEqual([
    { code: 'unknown_value', at: 'sort', facts: { value: text, allowed: SORTS.join(', ') } },
  ])
})

test('taking a facet away and setting it', () => {
  const one: Filter = { q: '', facets: { kind: ['dialogue'] } }
  expect(isFiltered(one)).toBe(true)
  expect(isFiltered(withFacet(one, 'kind', []))).toBe(false)
  expect(filterParams(withFacet(one, 'topic', ['energy'])).toString()).toBe('kind=dialogue&topic=energy')
})

test('every filter comes back from its address as it was', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  const valuesOf = (list: readonly string[] | null) =>
    fc
      .uniqueArray(list ? fc.constantFrom(...list) : slug, { minLength: 1, maxLength: 4 })
      .map((v) => v.sort())
  const facets = fc.record(Object.fromEntries(FACET_NAMES.map((name) => [name, valuesOf(FACETS[name])])), {
    requiredKeys: [],
  })
  const q = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.trim().slice(0, 60).toWellFormed())
  fc.assert(
    fc.property(q, facets, (words, chosen) => {
      const filter: Filter = { q: words, facets: { ...chosen } }
      const address = filterParams(filter).toString()
      expect(readFilter(new URLSearchParams(address))).toEqual({ filter, flaws: [] })
      expect(filterParams(readFilter(new URLSearchParams(address)).filter).toString()).toBe(address)
    }),
  )
})
