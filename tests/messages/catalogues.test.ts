// Every word is there in every language, in every form that the language needs, and reads as a message.
import { createTranslator } from 'use-intl/core'
import { describe, expect, it, test } from 'vitest'
import { isLocale, LOCALES } from '#domain/locale'
import { CATALOGUES } from '#messages/index'
import { argumentsOf, leavesOf, pluralsOf } from '#tests/support/messages.ts'

const english = leavesOf(CATALOGUES.en)
const others = LOCALES.filter((locale) => locale !== 'en')

describe.each(LOCALES)('the catalogue in %s', (locale) => {
  const leaves = leavesOf(CATALOGUES[locale])

  test('has no empty word', () => {
    expect(
      [...leaves].filter(([, text]) => text.trim() === '' || text !== text.trim()).map(([key]) => key),
    ).toEqual([])
  })

  test('reads as messages', () => {
    const wrong: string[] = []
    const t = createTranslator({
      locale,
      messages: CATALOGUES[locale] as never,
      onError: (error) => wrong.push(String(error)),
    })
    for (const [key, text] of leaves) {
      const given = Object.fromEntries([...argumentsOf(text)].map((name) => [name, 1]))
      const rich = Object.fromEntries(
        [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (inner: unknown) => inner]),
      )
      ;(t as unknown as { rich: (key: string, values: object) => unknown }).rich(key, { ...given, ...rich })
    }
    expect(wrong).toEqual([])
  })

  test('has every plural form that the language has, and no other', () => {
    for (const [key, text] of leaves)
      for (const { forms, type } of pluralsOf(text)) {
        const needed = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories
        const named = forms.filter((form) => !form.startsWith('='))
        expect({ key, forms: [...named].sort() }).toEqual({ key, forms: [...needed].sort() })
      }
  })
})

describe.each(others)('beside English, %s', (locale) => {
  const leaves = leavesOf(CATALOGUES[locale])

  test('has the same keys', () => {
    expect([...leaves.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('takes the same arguments', () => {
    const differing = [...english].filter(
      ([key, text]) =>
        [...argumentsOf(leaves.get(key) ?? '')].sort().join() !== [...argumentsOf(text)].sort().join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('marks the same places', () => {
    // Languages differ in how many plural forms repeat a place, not in which places there are.
    const tags = (text = '') => [...new Set([...text.matchAll(/<\/?\w+>/g)].map(String))].sort().join()
    expect(
      [...english].filter(([key, text]) => tags(leaves.get(key)) !== tags(text)).map(([key]) => key),
    ).toEqual([])
  })
})

test('Ukrainian words have the apostrophe of the letters, not of the typewriter', () => {
  const straight = [...leavesOf(CATALOGUES.uk)].filter(
    ([, text]) => /\p{L}['`]\p{L}/u.test(text) || /["“”]/.test(text),
  )
  expect(straight.map(([key]) => key)).toEqual([])
})

it.each([
  ['uk', /\p{Script=Cyrillic}/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const)('a sentence in %s is written in its letters', (locale, letters) => {
  if (!isLocale(locale)) throw new Error(locale)
  const foreign = [...leavesOf(CATALOGUES[locale])].filter(
    ([, text]) => text.split(' ').length > 3 && !letters.test(text),
  )
  expect(foreign.map(([key]) => key)).toEqual([])
})
