// IATI files written by others: every figure counted apart from this project, and the schema's own cases.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Problem } from '#domain/problem'
import { dryRun, type Outcome } from '#formats/in/dry-run'
import { iati } from '#formats/in/iati/format'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'

const MATERIAL = join(import.meta.dirname, '../../../../../shared/material')
const there = existsSync(join(MATERIAL, 'iati-activities'))
if (!there) console.info('Skipped: IATI files written by others are not there (../shared/material).')

const read = async (path: string): Promise<Outcome> =>
  dryRun(await iati.open(sourceOf(readFileSync(join(MATERIAL, path)))), wordsFor('en'))
const refusal = (path: string): Promise<Outcome | string> =>
  read(path).catch((error: unknown) => (error instanceof Problem ? error.code : Promise.reject(error)))

type Expected = { activities: number; transactions: number; sum_by_type_and_currency: Record<string, string> }
const totals: Record<string, Expected> = there
  ? JSON.parse(readFileSync(join(MATERIAL, 'iati-activities/expected-totals.json'), 'utf8'))
  : {}

describe.runIf(there)('real activity files', () => {
  test.each(Object.entries(totals))('%s', async (file, expected) => {
    const report = await read(`iati-activities/${file}`)
    expect(report.figures).toEqual({
      activities: expected.activities,
      transactions: expected.transactions,
      sums: expected.sum_by_type_and_currency,
    })
    expect(report.records).toBe(report.new + report.refused_count)
  })

  test('the standard’s own example is read without loss', async () => {
    const { warnings, figures } = await read('iati-standard/examples/activity-standard-example-annotated.xml')
    expect({ warnings, activities: figures.activities }).toEqual({ warnings: [], activities: 1 })
  })
})

type Case = { file: string; expected: string }
const cases: Case[] = there
  ? JSON.parse(readFileSync(join(MATERIAL, 'iati-standard/schema-tests/expected.json'), 'utf8'))
  : []
const of = (kind: string, expected: string) =>
  cases.filter((one) => one.file.includes(`/${kind}-tests/`) && one.expected === expected)
const path = ({ file }: Case) => `iati-standard/schema-tests/${file}`
/** Not of the schema: what a file may say without breaking it, and the book still doubts. */
const DOUBTS = ['identifier_missing', 'currency_missing', 'type_missing']

describe.runIf(there)('the schema’s own cases', () => {
  test('valid activities are read, and nothing of their shape is complained of', async () => {
    const complaints: string[] = []
    for (const one of of('activity', 'should-pass')) {
      const { records, warnings } = await read(path(one))
      if (records === 0) complaints.push(`${one.file}: nothing read`)
      for (const { code, line, text } of warnings)
        if (!DOUBTS.includes(code)) complaints.push(`${one.file}:${line} ${text}`)
    }
    expect(complaints).toEqual([])
  })

  test('invalid activities are told of, with the line', async () => {
    const silent: string[] = []
    for (const one of of('activity', 'should-fail')) {
      const told = await refusal(path(one))
      if (typeof told === 'string') continue
      const losses = told.warnings.filter(({ code }) => code !== 'identifier_missing')
      if (losses.length === 0) silent.push(one.file)
      for (const { line } of losses) expect(line).toBeGreaterThan(0)
    }
    expect(silent).toEqual([])
  })

  test('files of organisations are refused as what they are', async () => {
    const files = [...of('organisation', 'should-pass'), ...of('organisation', 'should-fail')]
    const codes = await Promise.all(files.map((one) => refusal(path(one))))
    expect(codes.filter((code) => code !== 'iati_organisations' && code !== 'iati_other')).toEqual([])
  })
})
