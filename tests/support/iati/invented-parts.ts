/** The small parts of invented promises: odd words, days, windows, sizes, organisations and statements. */
import fc from 'fast-check'
import { DUE_TYPES } from '#domain/due-window'
import { PARTY_TYPES } from '#domain/party'
import { type Bounds, QUALIFIERS } from '#domain/quantity'
import { ACTS } from '#domain/statement'
import { MEASURES } from '#domain/target'

export const keys = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[]
export const among = <T>(list: readonly T[]) => fc.constantFrom(...list)
export const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

/** Any UTF-16 units: signs of XML, control characters, halves of pairs, other scripts. */
export const oddText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: among([...'abcї発&<>"\'- ']) },
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((letters) => letters.join('').trim())
export const words = fc
  .record({ en: oddText, uk: oddText, ja: oddText }, { requiredKeys: [] })
  .filter((text) => Object.values(text).some(Boolean))

const day = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
export const past = day('1995-01-01', '2026-11-22')
const anyDay = day('1995-01-01', '2090-01-01')

export const due = fc
  .tuple(among(DUE_TYPES), orNull(oddText), fc.array(anyDay, { minLength: 3, maxLength: 3 }), fc.nat(3))
  .map(([type, phrase, days, known]) => {
    const [start = null, strict_end = null, generous_end = null] = [...days].sort()
    return {
      type,
      phrase,
      start: known > 2 ? start : null,
      strict_end: known > 0 ? strict_end : null,
      generous_end: known > 1 ? generous_end : null,
      rule: null,
    }
  })

export const sized = (counted: boolean): fc.Arbitrary<Bounds> =>
  fc
    .tuple(
      among(QUALIFIERS),
      counted ? fc.oneof(fc.nat(), fc.double({ min: 1e-60, max: 1e21, noNaN: true })) : fc.nat(1e12),
      fc.nat(1000),
    )
    .map(([qualifier, n, more]): Bounds => {
      const none = { qualifier, low: null, high: null }
      const bounds = { qualifier, low: n, high: n + more }
      if (qualifier === 'not_said') return none
      return qualifier === 'up_to' ? { ...bounds, low: null } : bounds
    })

export const organisation = fc.record({
  slug: among(['japan', 'ukraine', 'who']),
  type: among(PARTY_TYPES),
  name: words,
  iati_ref: orNull(fc.oneof(among(['XM-DAC-701-2', ' XM 1', 'A/B&C']), oddText)),
  country: orNull(among(['UA', 'JP', 'XK', 'ZZ'])),
})

export const statement = fc.record({
  act: among(keys(ACTS)),
  said_on: past,
  account: orNull(fc.record({ name: words })),
  speaker: fc.constant(null),
  target: fc.constant(null),
  quote: fc.record({ exact: oddText }),
  claim: orNull(
    fc
      .tuple(sized(false), among(MEASURES), among(['USD', 'DEM', 'JPY']))
      .map(([bounds, measure, currency]) => ({
        ...bounds,
        measure,
        currency,
      })),
  ),
  document: fc.record({
    slug: among(['one', 'two', 'three']),
    title: oddText,
    language: among(['en', 'uk', 'ja', 'crh', 'zz']),
    url: orNull(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        among(['https://a.example/ü|{x}?q=%zz#a#b', 'https://a.example/a b.pdf', 'http://[::1]/']),
      ),
    ),
    published_on: past,
    publisher: fc.record({ name: words }),
  }),
})
