// The reader of rulesets is held to the standard's own meta tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { broken, type Ruleset } from '#tests/support/iati/rules.ts'
import { treeOf } from '#tests/support/iati/tree.ts'

const RULESETS = join(import.meta.dirname, '../../../../../shared/material/iati-standard/rulesets')
const there = existsSync(RULESETS)
if (!there) console.info('Skipped: the rulesets of IATI are not there (../shared/material).')

const read = (name: string) => readFileSync(join(RULESETS, name), 'utf8')
const cases = there
  ? read('meta_tests_expected.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string])
  : []

describe.runIf(there)('the meta tests of rulesets', () => {
  test('are all there', () => {
    expect(cases.length).toBe(83)
  })

  test.each(cases)('%s on %s is %s', (ruleset, file, expected) => {
    const rules = JSON.parse(read(`meta_tests/${ruleset}.json`)) as Ruleset
    const found = broken(rules, treeOf(read(`meta_tests/${file}.xml`)), '2026-11-22T12:00:00Z')
    expect(found.length === 0, found.join('\n')).toBe(expected.trim() === 'True')
  })
})
