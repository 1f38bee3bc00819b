// What a row does not say is taken by a rule that is told; what it says oddly is told with the row.
import { describe, expect, test } from 'vitest'
import { dryRun } from '#formats/in/dry-run'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { lossText, takenLoss } from '#messages/loss'
import { wordsFor } from '#messages/words'
import { imported, planned, tenPumps } from '#tests/support/imports.ts'
import { bookOfPumps, bookOfSources } from '#tests/support/records.ts'

const { ref: _, act: __, modality: ___, ...silent } = { act: undefined, ...tenPumps }
const MONEY = { target_low: '500', target_currency: 'USD', kind: 'financial', target_unit_en: undefined }

describe('what was taken', () => {
  const CASES: [string, Record<string, unknown>, { field: string; count: number }[]][] = [
    [
      'act and firmness',
      silent,
      [
        { field: 'act', count: 1 },
        { field: 'modality', count: 1 },
      ],
    ],
    [
      'with a reference as well',
      { ...silent, ref: 'own:9' },
      [
        { field: 'act', count: 1 },
        { field: 'modality', count: 1 },
      ],
    ],
    ['nothing where all is said', { ...silent, act: 'makes', modality: 'will' }, []],
    [
      'the measure of money',
      { ...silent, ...MONEY, act: 'makes', modality: 'will' },
      [{ field: 'target_measure', count: 1 }],
    ],
    [
      'no measure where it is said',
      { ...silent, ...MONEY, act: 'makes', modality: 'will', target_measure: 'commitment' },
      [],
    ],
  ]
  test.each(CASES)('%s', async (_name, row, taken) => {
    const { totals } = await planned(await bookOfSources(), 'commitments', [row])
    expect(totals).toMatchObject({ new: 1, taken })
  })

  test('nothing for rows that change what the book has', async () => {
    const { store } = await bookOfPumps()
    const { totals } = await planned(store, 'commitments', [{ slug: 'pumps', title_en: 'Pumps' }])
    expect(totals.taken).toEqual([])
  })

  test('in sentences', () => {
    const loss = takenLoss({ field: 'modality', count: 19 })
    expect(lossText(wordsFor('en'), loss)).toMatch(
      /^How firmly it was said is not said in 19 new rows: “announced”/,
    )
    expect(lossText(wordsFor('uk'), loss)).toContain('У 19 нових рядках не зазначено, наскільки твердо')
    expect(lossText(wordsFor('ja'), loss)).toContain('新しい19行に言い方の強さ')
  })

  test('also without a book', async () => {
    const text =
      'title_en,kind,topic,promisers,beneficiaries,document,quote,speaker\na,in_kind,energy,b,c,d,e,b\n'
    const opened = await IN.csv.open(sourceOf(new TextEncoder().encode(text)), { what: 'commitments' })
    const { warnings, new: added } = await dryRun(opened, wordsFor('en'))
    expect(added).toBe(1)
    expect(warnings.map(({ code, line, facts }) => [code, line, facts.field])).toEqual([
      ['value_taken', null, 'act'],
      ['value_taken', null, 'modality'],
    ])
  })
})

test.each([
  ['after its document was published', '2026-11-16', [['said_after_published', 'said_on']]],
  ['on the day of its document', '2024-11-16', []],
  ['before it', '2024-11-15', []],
])('words said %s', async (_name, said_on, flaws) => {
  const { fates } = await imported(await bookOfSources(), 'commitments', [{ ...tenPumps, said_on }])
  expect(fates[0]?.fate).toBe('new')
  expect(fates[0]?.flaws.map(({ code, field }) => [code, field])).toEqual(flaws)
})
