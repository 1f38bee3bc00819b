// One value for all rows: in blank cells and without a column, for each target, and refused at its field.
import { describe, expect, test } from 'vitest'
import type { Constants } from '#formats/in/format'
import { readTableOf, refusalOf } from '#tests/support/table.ts'

const NEEDED =
  'kind=dialogue topic=energy beneficiaries=ukraine document=joint quote=x speaker=japan modality=announced'
const constantsOf = (pairs: string): Constants =>
  Object.fromEntries(pairs.split(' ').map((one) => one.split('=')))

describe('one value for all rows', () => {
  test('stands for a column that is not there, and for blank cells only', async () => {
    const { head, records } = await readTableOf('commitments', 'Title,Promised by\na,\nb,Boria\n', {
      constants: { ...constantsOf(NEEDED), promisers: 'japan; Aland' },
    })
    expect(head?.missing).toEqual([])
    expect(records.map(({ input }) => [input.title_en, input.promisers, input.kind])).toEqual([
      ['a', ['japan', 'Aland'], 'dialogue'],
      ['b', ['Boria'], 'dialogue'],
    ])
  })

  test('does not hide what is wrong with a cell', async () => {
    const { records } = await readTableOf('flows', 'ref,measure\n1,mood\n2,\n', {
      constants: { measure: 'commitment' },
    })
    expect(records.map(({ input, flaws }) => [input.measure, flaws[0]?.code])).toEqual([
      [undefined, 'cell_not_a_code'],
      ['commitment', undefined],
    ])
  })

  test('is said of every target that a row has, and makes none', async () => {
    const { records } = await readTableOf('commitments', 'slug,target_low\na,5 | 6\nb,\n', {
      constants: { target_currency: 'JPY' },
    })
    expect(records.map(({ input }) => input.target_currency)).toEqual([['JPY', 'JPY'], undefined])
  })

  test('may be written as the book writes it in words', async () => {
    const { records } = await readTableOf('commitments', 'slug\na\n', {
      constants: { kind: 'Діалог', said_on: '2024-05-01' },
    })
    expect(records[0]?.input).toMatchObject({ kind: 'dialogue', said_on: '2024-05-01' })
  })

  test.each([
    ['a code that is none', { kind: 'mood' }, 'cell_not_a_code', 'same.kind'],
    ['a day that is none', { said_on: '2024-02-31' }, 'cell_not_a_day', 'same.said_on'],
    ['a field that is none', { mood: 'good' }, 'table_no_field', undefined],
    ['what names a record', { slug: 'a' }, 'table_no_field', undefined],
  ] as const)('%s is refused', async (_name, constants, code, at) => {
    const flaw = await refusalOf('commitments', 'slug\na\n', { constants })
    expect([flaw?.code, flaw?.at]).toEqual([code, at])
  })
})
