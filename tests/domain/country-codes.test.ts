/** Codes of countries in two writings: every code of ISO 3166 has its name in the platform's data. */
import { expect, test } from 'vitest'
import { countryCode } from '#domain/country-codes'

test.each([
  ['UKR', 'UA'],
  ['UA', 'UA'],
  ['jpn', 'JP'],
  ['GBR', 'GB'],
  ['XKX', 'XK'],
  ['EU', null],
  ['998', null],
  ['', null],
])('%s is %s', (given, two) => expect(countryCode(given)).toBe(two))

test('all two-letter codes that the platform names are known', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const others = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const present = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => {
      const canonical = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
      return canonical && names.of(code) !== undefined && !others.has(code)
    })
  expect(present.filter((code) => countryCode(code) !== code)).toEqual([])
})
