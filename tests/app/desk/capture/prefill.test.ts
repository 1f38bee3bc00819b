// What the finder reads in a sentence, and the values that the desk's form begins with.
import { describe, expect, test } from 'vitest'
import { commitmentInput } from '#app/[locale]/desk/_inputs/commitment.ts'
import { readingOf } from '#app/[locale]/desk/_inputs/reading.ts'
import { prefill, unknownNames } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Found } from '#domain/finder/found'
import { FOUND, JAPAN, money, SETTING, UKRAINE } from '#tests/app/desk/capture/found.ts'
import { formOf, NAMES } from '#tests/app/desk/support.ts'

const cases: [string, Partial<Found>, Record<string, string | undefined>][] = [
  ['title and codes as found', {}, { 'title.en': 'Provide 45 cranes', kind: 'in_kind', topic: 'recovery' }],
  [
    'parties by the names that the form offers',
    {},
    { 'promisers.0': 'Japan', 'promisers.1': undefined, 'beneficiaries.0': 'Ukraine' },
  ],
  [
    'several parties in the order of the text',
    { promisers: [UKRAINE, JAPAN] },
    { 'promisers.0': 'Ukraine', 'promisers.1': 'Japan' },
  ],
  [
    'a party that the book does not know, as the text names it',
    { promisers: [{ name: 'Port Board', slug: null }] },
    { 'promisers.0': 'Port Board' },
  ],
  [
    'no channel that the book does not know',
    { channels: [{ name: 'Port Board', slug: null }, UKRAINE] },
    { 'channels.0': 'Ukraine', 'channels.1': undefined },
  ],
  ['the words to quote', {}, { 'statements.0.quote.exact': 'Japan will provide 45 crane' }],
  [
    'the publisher’s account where nobody speaks',
    {},
    { 'statements.0.party': 'Ministry of Foreign Affairs of Japan' },
  ],
  [
    'the speaker’s account before the printer’s',
    { account: UKRAINE, speaker: 'Minister Bondar' },
    { 'statements.0.party': 'Ukraine', 'statements.0.speaker.name.en': 'Minister Bondar' },
  ],
  [
    'a due phrase that the book reads the same way, without days',
    {
      due: {
        type: 'calendar',
        phrase: 'this year',
        start: '2024-01-01',
        strict_end: '2024-12-31',
        generous_end: '2024-12-31',
        rule: 'year',
      },
    },
    { 'statements.0.due_phrase': 'this year', 'statements.0.due.strict_end': undefined },
  ],
  [
    'days beside a phrase that the book would read otherwise',
    {
      due: {
        type: 'calendar',
        phrase: 'by the coming summit',
        start: null,
        strict_end: '2025-06-24',
        generous_end: '2025-06-25',
        rule: 'day',
      },
    },
    {
      'statements.0.due_phrase': 'by the coming summit',
      'statements.0.due.start': undefined,
      'statements.0.due.strict_end': '2025-06-24',
      'statements.0.due.generous_end': '2025-06-25',
    },
  ],
  [
    'a number with its unit',
    { quantities: [{ phrase: '45 cranes', unit: 'cranes', qualifier: 'exactly', low: 45, high: 45 }] },
    {
      'targets.0.item.en': 'Cranes',
      'targets.0.unit.en': 'cranes',
      'targets.0.qualifier': 'exactly',
      'targets.0.low': '45',
      'targets.0.high': undefined,
      'targets.0.phrase': '45 cranes',
    },
  ],
  [
    'an upper bound as the one number that it is',
    { quantities: [{ phrase: 'up to 9 ships', unit: 'ships', qualifier: 'up_to', low: null, high: 9 }] },
    { 'targets.0.qualifier': 'up_to', 'targets.0.low': '9', 'targets.0.high': undefined },
  ],
  [
    'a range as two numbers',
    { quantities: [{ phrase: '40 to 50', unit: 'ships', qualifier: 'range', low: 40, high: 50 }] },
    { 'targets.0.low': '40', 'targets.0.high': '50' },
  ],
  [
    'a number not said stays empty',
    { quantities: [{ phrase: 'ships', unit: 'ships', qualifier: 'not_said', low: null, high: null }] },
    { 'targets.0.item.en': 'Ships', 'targets.0.low': undefined, 'targets.0.qualifier': undefined },
  ],
  [
    'numbers first, then amounts',
    {
      quantities: [{ phrase: '45 cranes', unit: 'cranes', qualifier: 'exactly', low: 45, high: 45 }],
      money: [money({ qualifier: 'over', low: '3000000000', high: null })],
    },
    {
      'targets.0.low': '45',
      'targets.1.low': '3000000000',
      'targets.1.currency': 'USD',
      'targets.1.measure': 'pledge',
      'targets.1.qualifier': 'over',
    },
  ],
  [
    'only what the kind may promise',
    {
      kind: 'dialogue',
      quantities: [{ phrase: '3 rounds', unit: 'rounds', qualifier: 'exactly', low: 3, high: 3 }],
    },
    { 'targets.0.low': undefined },
  ],
]

describe('the form begins with', () => {
  test.each(cases)('%s', (_name, found, expected) => {
    const values = prefill({ ...FOUND, ...found }, SETTING)
    for (const [name, value] of Object.entries(expected)) expect([name, values[name]]).toEqual([name, value])
  })
})

test('names that the book does not know, each once', () => {
  const board = { name: 'Port Board', slug: null }
  expect(unknownNames({ ...FOUND, promisers: [JAPAN, board], channels: [board] })).toEqual(['Port Board'])
})

test('what the form begins with is a commitment that can be recorded', () => {
  const quantities = [
    { phrase: '45 cranes', unit: 'cranes', qualifier: 'exactly', low: 45, high: 45 },
    { phrase: 'about 7 tugs', unit: 'tugs', qualifier: 'about', low: 7, high: 7 },
  ] as const
  const values = prefill({ ...FOUND, quantities }, { ...SETTING, account: 'Japan' })
  const read = readingOf(formOf({ ...values, 'statements.0.document': 'a-document' }), NAMES)
  const input = commitmentInput(read, 'en')
  expect(read.flaws).toEqual([])
  expect(input).toMatchObject({
    title: { en: 'Provide 45 cranes' },
    promisers: ['japan'],
    beneficiaries: ['ukraine'],
    targets: [
      { form: 'quantity', low: '45', high: '45', phrase: '45 cranes', unit: { en: 'cranes' } },
      { form: 'quantity', qualifier: 'about', low: '7' },
    ],
    statements: [{ document: 'a-document', party: 'japan', modality: 'will' }],
  })
})
