// Every code of every closed list has its word, and every problem its sentence.
import { expect, it, test } from 'vitest'
import { LINK_TYPES, LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { DUE_RULES } from '#domain/due-phrase'
import { DUE_TYPES } from '#domain/due-window'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { KINDS, STAGES } from '#domain/kind'
import { LOCALES } from '#domain/locale'
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

it.each(LOCALES)('%s: money is written in full, with its code', (locale) => {
  const { money, day } = wordsFor(locale)
  expect(money(300_000_000_000, 'USD').replace(/\D/g, '')).toBe('3000000000')
  expect(money(300_000_000_000, 'USD')).toContain('USD')
  expect(money(150, 'USD')).toMatch(/1[.,]50/)
  expect(money(1500, 'IQD')).toMatch(/1[.,]500/)
  expect(day('2024-11-16')).toContain('2024')
})

test('the reader of messages sees arguments in forms and plurals in arguments', () => {
  const text = '{n, plural, one {# of {all}} few {a} other {b {x, select, y {z} other {}}}} {last}'
  expect([...argumentsOf(text)]).toEqual(['n', 'all', 'x', 'last'])
  expect(pluralsOf(text)).toEqual([{ forms: ['one', 'few', 'other'], type: 'cardinal' }])
})
