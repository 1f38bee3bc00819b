// Fields, values and places of what comes in, as readers of three languages say them.
import { describe, expect, test } from 'vitest'
import { fieldOptions } from '#app/[locale]/desk/import/_job/field-options.ts'
import { fieldText, fieldValue } from '#app/[locale]/desk/import/_job/field-text.ts'
import { flawSentence } from '#app/[locale]/desk/import/_job/flaw-place.ts'
import { FIELDS } from '#domain/import/fields'
import { IMPORTABLE } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { wordsFor } from '#messages/words'

const [en, uk, ja] = LOCALES.map(wordsFor) as [
  ReturnType<typeof wordsFor>,
  ReturnType<typeof wordsFor>,
  ReturnType<typeof wordsFor>,
]

test('a field is called by its label, a text with its language', () => {
  expect(fieldText(en, 'commitments', 'title_uk')).toBe('Title, Ukrainian')
  expect(fieldText(uk, 'commitments', 'title_en')).toBe('Назва, англійська')
  expect(fieldText(ja, 'commitments', 'title_en')).toBe('題名（英語）')
  expect(fieldText(en, 'deliveries', 'on')).toBe('Reached on')
  expect(fieldText(en, 'commitments', 'nobody_knows')).toBe('nobody_knows')
})

describe.each(IMPORTABLE)('every field of %s that is read', (what) => {
  test.each(LOCALES)('has words in %s', (locale) => {
    const options = fieldOptions(wordsFor(locale), what)
    expect(options.map(({ value }) => value)).toEqual(
      FIELDS[what].filter(({ computed }) => !computed).map(({ name }) => name),
    )
    expect(options.filter(({ value, label }) => value === label)).toEqual([])
  })
})

test('codes are told by their names, each of several targets, and days as they are written', () => {
  expect(fieldValue(en, 'commitments', 'topic', 'mine_action')).toBe('Mine action')
  expect(fieldValue(ja, 'commitments', 'topic', 'mine_action')).not.toBe('mine_action')
  expect(fieldValue(en, 'commitments', 'target_measure', 'pledge | ')).toBe('Pledge | ')
  expect(fieldValue(en, 'deliveries', 'on', '2024-11-16')).toBe('16 November 2024')
  expect(fieldValue(en, 'commitments', 'title_en', 'pledge')).toBe('pledge')
  expect(fieldValue(en, 'commitments', 'topic', 'of_nobody')).toBe('of_nobody')
})

test('numbers, countries and windows are written for readers', () => {
  expect(fieldValue(en, 'commitments', 'target_low', '12000000 | 5.5')).toBe('12,000,000 | 5.5')
  expect(fieldValue(uk, 'flows', 'amount', '1234567.89').replace(/\s/g, ' ')).toBe('1 234 567,89')
  expect(fieldValue(ja, 'flows', 'recipients', 'UKR; 298')).toBe('ウクライナ; 298')
  expect(fieldValue(en, 'parties', 'country', 'JP')).toBe('Japan')
  const read = (value: string) => fieldValue(en, 'commitments', 'due_read', value)
  expect(read('calendar 2027-12-31 2027-12-31 2027-12-31')).toBe('31 December 2027')
  expect(read('calendar 2027-01-01 2027-12-31 2028-01-31')).toBe(
    '1 January 2027 to 31 December 2027, at the very latest 31 January 2028',
  )
  expect(fieldText(en, 'commitments', 'due_read')).toBe('Due, as read')
})

describe('what is wrong with a row', () => {
  const head = {
    line: 1,
    missing: [],
    sheets: [],
    columns: [
      {
        column: 3,
        header: 'Donor',
        samples: [],
        field: 'promisers',
        sure: 'alike' as const,
        computed: false,
      },
    ],
  }
  const of = { words: en, what: 'commitments' as const, head }
  test.each([
    [
      'in a cell',
      { code: 'cell_not_a_day' as const, column: 10, field: 'said_on', facts: { value: 'x', header: 'Day' } },
      'Said on (column J, Day): “x” is not a day that exists. Write days as year-month-day: 2024-11-16.',
    ],
    [
      'found by the book, in a field that a column gives',
      { code: 'required' as const, column: null, field: 'promisers' },
      'Promised by (column C, Donor): Fill this in.',
    ],
    [
      'found by the book, in a field without a column',
      { code: 'required' as const, column: null, field: 'speaker' },
      'Speaker: Fill this in.',
    ],
    ['in the whole row', { code: 'required' as const, column: null, field: null }, 'Fill this in.'],
  ])('%s', (_name, flaw, expected) => expect(flawSentence(of, flaw)).toBe(expected))
})
