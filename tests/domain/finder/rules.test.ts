// The tables of the finder: every rule has words, every short cut misses nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CIRCUMSTANCE_POINTS } from '#domain/finder/circumstances'
import { LANGUAGES } from '#domain/finder/languages'
import { matchesOf } from '#domain/finder/matches'
import { sentencesOf } from '#domain/finder/sentences'
import { LOCALES } from '#domain/locale'
import { ruleText } from '#messages/reason'
import { wordsFor } from '#messages/words'

const own = join(import.meta.dirname, '..', '..', 'finder', 'own')
const languages = Object.entries(LANGUAGES)

test.each(languages)(
  'every rule of %s is told in words, in every language of the interface',
  (_code, language) => {
    const rules = [
      ...language.cues.map(({ rule }) => rule),
      ...language.contexts.map(({ rule }) => rule),
      ...Object.keys(CIRCUMSTANCE_POINTS),
      'under_lead',
    ]
    for (const locale of LOCALES) {
      const untold = rules.filter((rule) => ruleText(rule, wordsFor(locale)) === rule)
      expect(untold).toEqual([])
    }
  },
)

test.each(languages)('no rule of %s is named twice with other points', (_code, { cues }) => {
  const points = new Map<string, Set<number>>()
  for (const cue of cues) points.set(cue.rule, (points.get(cue.rule) ?? new Set()).add(cue.points))
  expect([...points].filter(([, all]) => all.size > 1)).toEqual([])
})

test.each(languages)('a sentence that the stems of %s pass over holds no match', (code, language) => {
  const texts = readdirSync(own)
    .filter((folder) => folder.startsWith(code))
    .flatMap((folder) =>
      readdirSync(join(own, folder))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(own, folder, name), 'utf8')),
    )
  let matches = 0
  for (const { text } of texts.flatMap((whole) => sentencesOf(whole, language.sentences)))
    for (const { pattern, stems, rule } of language.cues)
      for (const [words] of matchesOf(pattern, text)) {
        matches++
        if (stems)
          expect({ rule, words, passed: !stems.some((stem) => text.toLowerCase().includes(stem)) }).toEqual({
            rule,
            words,
            passed: false,
          })
      }
  expect(matches).toBeGreaterThan(20)
})
