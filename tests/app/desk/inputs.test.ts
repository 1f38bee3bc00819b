// What people type into the desk's forms, and the inputs of verbs that it means.
import { describe, expect, test } from 'vitest'
import { commitmentInput, editInput } from '#app/[locale]/desk/_inputs/commitment.ts'
import { sizeOf } from '#app/[locale]/desk/_inputs/size.ts'
import { reading } from '#tests/app/desk/support.ts'

const SEVEN = {
  'title.en': ' Give 100 generators ',
  kind: 'in_kind',
  'promisers.0': 'japan',
  'beneficiaries.0': 'УКРАЇНА',
  'statements.0.document': 'Readout (MOFA Japan, 16 Nov 2024)',
  'statements.0.quote.exact': 'would provide 100 generators',
  'statements.0.party': 'Ukraine',
}

describe('a commitment', () => {
  test('seven answers are enough', () => {
    expect(commitmentInput(reading(SEVEN), 'en')).toMatchObject({
      title: { en: 'Give 100 generators' },
      kind: 'in_kind',
      topic: 'other',
      testability: 'testable',
      promisers: ['japan'],
      beneficiaries: ['ukraine'],
      channels: [],
      original_language: 'en',
      statements: [
        {
          document: 'mofa-japan-2024-11-16',
          party: 'ukraine',
          act: 'makes',
          modality: 'announced',
          quote: { exact: 'would provide 100 generators' },
          due: null,
        },
      ],
    })
  })

  const targets: [string, Record<string, string>, object | null][] = [
    [
      'nothing typed: what the kind promises, titled as the promise',
      {},
      { form: 'quantity', qualifier: 'not_said', low: null, item: { en: 'Give 100 generators' } },
    ],
    [
      'nothing typed for a dialogue: one outcome',
      { kind: 'dialogue' },
      { form: 'outcome', qualifier: 'exactly', low: 1, high: 1 },
    ],
    [
      'nothing typed for money: an amount not said',
      { kind: 'financial' },
      { form: 'money', qualifier: 'not_said', currency: null, measure: null },
    ],
    ['nothing typed for a vague promise: no target', { testability: 'vague' }, null],
    [
      'a number and a unit',
      { 'targets.0.item.en': 'Generators', 'targets.0.low': '１００', 'targets.0.unit.en': 'generators' },
      { form: 'quantity', qualifier: 'exactly', low: '100', high: '100', unit: { en: 'generators' } },
    ],
    [
      'a number for a policy',
      { kind: 'policy_other', 'targets.0.low': '26' },
      { form: 'quantity', low: '26' },
    ],
    [
      'money over a bound',
      {
        kind: 'financial',
        'targets.0.low': '3 000 000 000',
        'targets.0.qualifier': 'over',
        'targets.0.currency': 'usd',
      },
      { form: 'money', qualifier: 'over', low: '3000000000', high: null, currency: 'USD', measure: 'pledge' },
    ],
  ]
  test.each(targets)('target, %s', (_, fields, expected) => {
    const [target] = commitmentInput(reading({ ...SEVEN, ...fields }), 'en').targets ?? []
    if (expected) expect(target).toMatchObject(expected)
    else expect(target).toBeUndefined()
  })

  test('money without a currency is asked for it', () => {
    const fields = { ...SEVEN, kind: 'financial', 'targets.0.low': '5' }
    const read = reading(fields)
    commitmentInput(read, 'en')
    expect(read.flaws).toEqual([{ code: 'required', at: 'targets.0.currency' }])
  })

  test('a title in another language only is its original', () => {
    const { 'title.en': _, ...rest } = SEVEN
    expect(commitmentInput(reading({ ...rest, 'title.ja': '発電機' }), 'en').original_language).toBe('ja')
  })

  test('nothing at all goes to the verb as nothing, not as a guess', () => {
    const input = commitmentInput(reading({}), 'uk')
    expect(input).toMatchObject({ title: {}, kind: '', promisers: [], targets: [] })
  })

  test('an edit carries the version that the editor saw', () => {
    expect(
      editInput(
        reading({ n: '4', 'title.en': 'T', topic: 'energy', testability: 'vague', life: 'active' }),
        'x',
      ),
    ).toEqual({
      commitment: 'x',
      n: 4,
      title: { en: 'T' },
      topic: 'energy',
      testability: 'vague',
      settling: null,
      note: null,
      life: 'active',
    })
    expect(editInput(reading({ n: 'x' }), 'x').n).toBe(0)
  })
})

describe('a size', () => {
  const sizes: [string, Record<string, string>, object | string][] = [
    ['nothing', {}, { qualifier: 'not_said', low: null, high: null }],
    ['a number', { low: '32' }, { qualifier: 'exactly', low: '32', high: '32' }],
    ['about', { low: '32', qualifier: 'about' }, { qualifier: 'about', low: '32', high: '32' }],
    ['at least', { low: '7', qualifier: 'at_least' }, { qualifier: 'at_least', low: '7', high: null }],
    ['up to', { low: '7', qualifier: 'up_to' }, { qualifier: 'up_to', low: null, high: '7' }],
    ['a range', { low: '7', high: '9', qualifier: 'range' }, { qualifier: 'range', low: '7', high: '9' }],
    ['half a range', { low: '7', qualifier: 'range' }, 'required at high'],
    ['only an end', { high: '7' }, 'required at low'],
    ['a word', { low: 'hundred' }, 'not_a_number at low'],
    ['a comma, which means two things', { low: '1,000' }, 'not_a_number at low'],
    ['less than nothing', { low: '-1' }, 'not_a_number at low'],
  ]
  test.each(sizes)('%s', (_, fields, expected) => {
    const read = reading(fields)
    const size = sizeOf(read, '')
    const found = read.flaws.map(({ code, at }) => `${code} at ${at}`)
    if (typeof expected === 'string') expect(found).toEqual([expected])
    else expect(size).toEqual(expected)
  })
})
