// A name is found whatever its script, case and apostrophe.
import { expect, test } from 'vitest'
import { containsWords } from '#domain/contains-words'

const cases: [string, string, string[], boolean][] = [
  ['nothing typed', '  ', ['Japan'], true],
  ['Latin, other case', 'jAPan', ['Japan'], true],
  ['Cyrillic, other case', 'УКРАЇНА', ['Міністерство', 'Україна'], true],
  ['Ukrainian words apart', 'мзс укр', ['МЗС України'], true],
  ['an apostrophe of another sort', "прем'єр", ['Канцелярія Прем’єр-міністра'], true],
  ['inside a Japanese name', '外務', ['日本国外務省'], true],
  ['full-width letters', 'ＪＩＣＡ', ['JICA'], true],
  ['one word missing', 'japan bank', ['Japan'], false],
  ['words in different names', 'mofa japan', ['MOFA', 'Government of Japan'], true],
  ['signs that patterns use', '%', ['Japan'], false],
]

test.each(cases)('%s', (_name, typed, texts, expected) => {
  expect(containsWords(typed)(texts)).toBe(expected)
})
