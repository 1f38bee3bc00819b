// Every code of every closed list has its word, and every problem its sentence.
import { expect, it, test } from 'vitest'
import { LINK_TYPES, LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { DUE_RULES } from '#domain/due-phrase'
import { DUE_TYPES } from '#domain/due-window'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { KINDS, STAGES } from '#domain/kind'
import { LOCALES, type Locale } from '#domain/locale'
import { PARTY_ROLES, PARTY_TYPES } from '#domain/party'
import { ROLES } from '#domain/permission'
import { PROBLEMS } from '#domain/problem'
import { QUALIFIERS } from '#domain/quantity'
import { STANDINGS } from '#domain/standing'
import { ACTS, MODALITIES } from '#domain/statement'
import { FULFILMENTS } from '#domain/status'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'
import { CATALOGUES } from '#messages/index'
import { wordsFor } from '#messages/words'
import { argumentsOf, pluralsOf } from '#tests/support/messages.ts'

const LISTS: Record<string, readonly string[]> = {
  kind: Object.keys(KINDS),
  topic: TOPICS,
  act: Object.keys(ACTS),
  modality: MODALITIES,
  testability: Object.keys(TESTABILITIES),
  life: LIVES,
  link: LINK_TYPES,
  link_back: LINK_TYPES,
  qualifier: QUALIFIERS,
  measure: MEASURES,
  role: PROVIDER_ROLES,
  due: DUE_TYPES,
  rule: DUE_RULES,
  stage: STAGES,
  fulfilment: Object.keys(FULFILMENTS),
  standing: STANDINGS,
  attested_by: [...ATTESTATIONS, 'none'],
  evidence: EVIDENCES,
  party_type: PARTY_TYPES,
  party_role: PARTY_ROLES,
  user_role: ROLES,
}

it.each(LOCALES.flatMap((locale) => Object.keys(LISTS).map((list) => [locale, list] as const)))(
  '%s: the words of %s are those of its codes',
  (locale, list) => {
    const words: Record<string, Record<string, string>> = CATALOGUES[locale].codes
    expect(Object.keys(words[list] ?? {}).sort()).toEqual([...(LISTS[list] ?? [])].sort())
  },
)

it.each(LOCALES)('%s: two standings, two fulfilments, two kinds never share a word', (locale) => {
  for (const list of ['standing', 'fulfilment', 'kind', 'topic', 'evidence'] as const) {
    const words = Object.values(CATALOGUES[locale].codes[list])
    expect(new Set(words).size).toBe(words.length)
  }
})

it.each(LOCALES)('%s: every problem has its sentence, and no other', (locale) => {
  expect(Object.keys(CATALOGUES[locale].problems).sort()).toEqual(Object.keys(PROBLEMS).sort())
})

const MONEY: [Locale, number, string, string][] = [
  ['en', 300_000_000_000, 'USD', 'USD 3 billion'],
  ['uk', 300_000_000_000, 'USD', '3 мільярди USD'],
  ['ja', 300_000_000_000, 'USD', '30億 USD'],
  ['en', 1_250_000_000_00, 'EUR', 'EUR 1.25 billion'],
  ['en', 3_000_000_001_00, 'USD', 'USD 3,000,000,001'],
  ['en', 150, 'USD', 'USD 1.50'],
  ['en', 1500, 'IQD', 'IQD 1.500'],
  ['ja', 106_000_000_000, 'JPY', '1060億 JPY'],
]

it.each(MONEY)('%s: %d minor units of %s are %s', (locale, minor, currency, text) => {
  expect(wordsFor(locale).money(minor, currency).replace(/\s/g, ' ')).toBe(text)
})

it.each(LOCALES)('%s: days have their year', (locale) => {
  expect(wordsFor(locale).day('2024-11-16')).toContain('2024')
})

test('the reader of messages sees arguments in forms and plurals in arguments', () => {
  const text = '{n, plural, one {# of {all}} few {a} other {b {x, select, y {z} other {}}}} {last}'
  expect([...argumentsOf(text)]).toEqual(['n', 'all', 'x', 'last'])
  expect(pluralsOf(text)).toEqual([{ forms: ['one', 'few', 'other'], type: 'cardinal' }])
})
