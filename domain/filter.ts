/** Which commitments a view shows: the facets, their values, and how they stand in a URL. */
import { TESTABILITIES, TOPICS } from '#domain/commitment'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { KINDS } from '#domain/kind'
import type { Flaw } from '#domain/problem'
import { STANDINGS } from '#domain/standing'
import { FULFILMENTS } from '#domain/status'

/** Each facet with its closed list, or null where the book's own records (by slug) are its values. */
export const FACETS = {
  fulfilment: Object.keys(FULFILMENTS),
  standing: STANDINGS,
  kind: Object.keys(KINDS),
  topic: TOPICS,
  promiser: null,
  beneficiary: null,
  meeting: null,
  evidence: EVIDENCES,
  attested_by: ATTESTATIONS,
  testability: Object.keys(TESTABILITIES),
} as const satisfies Record<string, readonly string[] | null>
export type Facet = keyof typeof FACETS
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[]

export const SORTS = ['due', 'first_said', 'last_said', 'looked', 'moved', 'title', 'updated'] as const
export type SortKey = (typeof SORTS)[number]
export type Sort = { key: SortKey; descending: boolean }
export const DEFAULT_SORT: Sort = { key: 'due', descending: false }

export type Filter = { q: string; facets: { readonly [F in Facet]?: readonly string[] } }
export const NO_FILTER: Filter = { q: '', facets: {} }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const isSlug = (text: string): boolean => SLUG.test(text)

/** A parameter may be given several times or with commas; what is not known comes back as a flaw, never as silence. */
export function readFilter(
  params: URLSearchParams,
  others: readonly string[] = [],
): { filter: Filter; flaws: Flaw[] } {
  const flaws: Flaw[] = []
  const facets: { [F in Facet]?: string[] } = {}
  for (const name of new Set(params.keys())) {
    if (name === 'q' || others.includes(name)) continue
    const facet = FACET_NAMES.find((f) => f === name)
    if (!facet) {
      flaws.push({
        code: 'unknown_filter',
        at: name,
        facts: { allowed: ['q', ...FACET_NAMES, ...others].join(', ') },
      })
      continue
    }
    const values = params
      .getAll(name)
      .flatMap((v) => v.split(','))
      .map((v) => v.trim())
      .filter(Boolean)
    const list: readonly string[] | null = FACETS[facet]
    for (const value of values) {
      if (list ? list.includes(value) : isSlug(value)) continue
      flaws.push({
        code: 'unknown_value',
        at: name,
        facts: { value: value.slice(0, 80), allowed: list?.join(', ') ?? 'none' },
      })
    }
    if (values.length > 0) facets[facet] = [...new Set(values)].sort()
  }
  const q = (params.get('q') ?? '').trim().slice(0, 200)
  return { filter: { q, facets }, flaws }
}

/** `due`, or `-due` for the other way round. */
export function readSort(text: string | null): { sort: Sort; flaws: Flaw[] } {
  if (!text) return { sort: DEFAULT_SORT, flaws: [] }
  const descending = text.startsWith('-')
  const key = SORTS.find((s) => s === text.replace(/^-/, ''))
  if (key) return { sort: { key, descending }, flaws: [] }
  return {
    sort: DEFAULT_SORT,
    flaws: [
      { code: 'unknown_value', at: 'sort', facts: { value: text.slice(0, 80), allowed: SORTS.join(', ') } },
    ],
  }
}

/** A filter as URL parameters, in one order, so that equal views have equal addresses. */
export function filterParams({ q, facets }: Filter): URLSearchParams {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const name of FACET_NAMES) {
    const values = facets[name]
    if (values?.length) params.set(name, values.join(','))
  }
  return params
}

export const isFiltered = (filter: Filter): boolean => filterParams(filter).size > 0

/** The filter with one facet set to other values; none removes it. */
export const withFacet = (filter: Filter, facet: Facet, values: readonly string[]): Filter => ({
  q: filter.q,
  facets: { ...filter.facets, [facet]: values.length > 0 ? values : undefined },
})
