// What is wrong with a row is said of the column that says it, and of no column that the table has not.
import { describe, expect, test } from 'vitest'
import { planImport } from '#db/verbs/import-records'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'
import { imported, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'
import { readTableOf } from '#tests/support/table.ts'

async function fatesOf(table: string): Promise<RowFate[]> {
  const { records } = await readTableOf('commitments', table)
  const fates: RowFate[] = []
  const store = await bookOfSources()
  await planImport(store.read, {
    what: 'commitments',
    records: () => records,
    tell: (fate) => void fates.push(fate),
  })
  return fates
}
const placeOf = (flaw: RowFlaw | undefined) => [flaw?.code, flaw?.field, flaw?.column]

const REST = 'topic,promisers,beneficiaries,document,quote,speaker,modality'
const SAID = 'energy,aland,boria,aland-readout,Aland will give ten pumps this year,aland,will'

describe('a table without a form of its targets', () => {
  const CASES: [string, string, string, (string | number | null)[]][] = [
    ['a dialogue with a number', 'target_low', 'Talks,dialogue,30', ['form_not_of_kind', 'target_low', 3]],
    [
      'a dialogue with a currency alone',
      'target_currency',
      'Talks,dialogue,USD',
      ['form_not_of_kind', 'target_currency', 3],
    ],
    ['money without its currency', 'target_low', 'Talks,financial,30', ['form_not_of_kind', 'target_low', 3]],
    ['money without a number', 'target_item_en', 'Talks,financial,money', ['form_not_of_kind', 'kind', 2]],
  ]
  test.each(CASES)('%s', async (_name, column, row, expected) => {
    const [fate] = await fatesOf(`title_en,kind,${column},${REST}\n${row},${SAID}\n`)
    expect(fate?.fate).toBe('refused')
    expect(placeOf(fate?.flaws[0])).toEqual(expected)
  })
})

test('a blank title is that of the column that there is', async () => {
  const [fate] = await fatesOf(`title_uk,kind,${REST}\n,in_kind,${SAID}\n`)
  expect(placeOf(fate?.flaws[0])).toEqual(['required', 'title_uk', 1])
})

test.each([
  ['en', '“Dialogues” has no quantity: take the number and its unit out, or choose another kind.'],
  ['uk', 'Вид «Діалоги» не має кількості: приберіть число й одиницю або змініть вид.'],
  ['ja', '「対話」に数量はありません。数と単位を消すか、種類を変えてください。'],
] as const)('the cause is named in %s', async (locale, sentence) => {
  const { fates } = await imported(await bookOfSources(), 'commitments', [{ ...tenPumps, kind: 'dialogue' }])
  const [flaw] = fates[0]?.flaws ?? []
  expect(flaw && flawText(wordsFor(locale), flaw)).toBe(sentence)
})
