// What a new row shows of itself before it is in the book.
import { expect, test } from 'vitest'
import { mainFields } from '#db/imports/main-fields'

const shown = (input: Record<string, unknown>) =>
  mainFields({ line: 2, identifier: null, input, flaws: [] }).map((one) => [one.field, one.old, one.new])

test.each<[string, Record<string, unknown>, unknown[]]>([
  [
    'a promise',
    { quote: 'We will give ten.', title_en: 'Ten', promisers: ['japan', 'eu'], target_low: ['10'] },
    [
      ['title_en', null, 'Ten'],
      ['promisers', null, 'japan; eu'],
      ['target_low', null, '10'],
    ],
  ],
  [
    'a stage of a delivery',
    { commitment: 'ten', stage: 'handed_over', on: '2024-11-05' },
    [
      ['commitment', null, 'ten'],
      ['stage', null, 'handed_over'],
      ['on', null, '2024-11-05'],
    ],
  ],
  [
    'a party',
    { name_uk: 'Японія', type: 'state' },
    [
      ['name_uk', null, 'Японія'],
      ['type', null, 'state'],
    ],
  ],
  [
    'a flow of a table',
    {
      ref: '7',
      provider: 'Japan',
      amount: '5',
      currency: 'EUR',
      recipients: [{ sort: 'country', code: 'UKR', share: null }],
      starts: '2024-01-02',
    },
    [
      ['amount', null, '5'],
      ['currency', null, 'EUR'],
      ['provider', null, 'Japan'],
      ['recipients', null, 'UKR'],
      ['starts', null, '2024-01-02'],
    ],
  ],
  [
    'flows of a dataset of a known shape',
    { activity: null, flows: [{ ref: '7', code: 'usd', amount: '5', currency: 'USD', provider: null }] },
    [
      ['amount', null, '5'],
      ['currency', null, 'USD'],
    ],
  ],
  ['nothing', {}, []],
])('%s', (_name, input, expected) => {
  expect(shown(input)).toEqual(expected)
})
