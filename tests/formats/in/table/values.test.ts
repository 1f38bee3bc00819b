// Cells of tables as values: decimals of other countries, codes by name, lists, places, shares.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unguarded } from '#formats/in/table/apostrophe'
import { splitPlaces } from '#formats/in/table/places'
import { harmless } from '#formats/out/csv-record'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'
import { flawsOf, readTableOf } from '#tests/support/table.ts'

describe('decimals', () => {
  const column = async (delimiter: string, ...cells: string[]) => {
    const text =
      ['ref', 'amount'].join(delimiter) + cells.map((cell, at) => `\n${at}${delimiter}"${cell}"`).join('')
    return (await readTableOf('flows', text)).records.map(
      ({ input, flaws }) => flaws[0]?.code ?? input.amount,
    )
  }
  const refused = 'cell_decimal_of_locale'
  test.each<[string, string, string[], unknown[]]>([
    ['points', ',', ['1.5', '1234.567', '1.234'], ['1.5', '1234.567', '1.234']],
    ['a comma that only can be decimal', ',', ['1,5', '1.234,56', '1.234'], ['1.5', '1234.56', '1234']],
    ['commas between thousands', ',', ['1,234.56', '1,234'], ['1234.56', '1234']],
    ['blanks between thousands', ';', ['1 234,56', '12\u00a0345', "1'234"], ['1234.56', '12345', '1234']],
    ['one comma with three digits', ',', ['1,234', '5'], [refused, '5']],
    ['one point with three digits where commas are decimal', ';', ['1.234', '2,5'], ['1234', '2.5']],
    ['one point with three digits in a table of semicolons', ';', ['1.234', '7'], [refused, '7']],
    ['the same, where another value tells', ';', ['1.234', '7.25'], ['1.234', '7.25']],
    [
      'a column that contradicts itself',
      ',',
      ['1,5', '1,234.56', '3', '4.25'],
      [refused, refused, '3', '4.25'],
    ],
    ['no number', ',', ['many', '5 EUR'], ['cell_not_a_number', 'cell_not_a_number']],
    ['nothing said', ',', ['.', 'n/a', '-'], [undefined, undefined, undefined]],
    ['signs', ',', ['−5', '+.5', '1e3', '1,2,3'], ['-5', '0.5', '1000', refused]],
  ])('%s', async (_name, delimiter, cells, expected) => {
    expect(await column(delimiter, ...cells)).toEqual(expected)
  })
})

describe('codes, lists, places, shares', () => {
  test.each([
    ['handed_over', 'handed_over'],
    ['Handed over', 'handed_over'],
    ['Передано', 'handed_over'],
    ['引き渡し', 'handed_over'],
  ])('a stage by name: %s', async (cell, stage) => {
    const { records } = await readTableOf('deliveries', `delivery,stage\n1,${cell}\n`)
    expect(records[0]?.input.stage).toBe(stage)
  })

  test('an unknown name is refused with what is possible', async () => {
    const { records } = await readTableOf('deliveries', 'delivery,stage\n1,Teleported\n')
    expect(records[0]?.flaws).toMatchObject([
      { code: 'cell_not_a_code', column: 2, field: 'stage', facts: { value: 'Teleported', header: 'stage' } },
    ])
  })

  test('what is possible is said in the words of the reader', async () => {
    const { records } = await readTableOf('deliveries', 'delivery,stage\n1,Teleported\n')
    const flaw = records[0]?.flaws[0]
    if (!flaw) throw new Error('it was taken')
    expect(flawText(wordsFor('uk'), flaw)).toContain('передано')
    expect(flawText(wordsFor('ja'), flaw)).toContain('引き渡し')
    expect(flawText(wordsFor('uk'), flaw)).not.toContain('handed_over')
  })

  test('lists have semicolons between', async () => {
    const { records } = await readTableOf('commitments', 'slug,promisers\nx,japan; usa ;; eu\n')
    expect(records[0]?.input.promisers).toEqual(['japan', 'usa', 'eu'])
  })

  test('shares', async () => {
    const { records } = await readTableOf(
      'flows',
      'ref,recipients,sectors\n1,UKR:60; MDA 40%,111;Europe:5\n2,UKR:x,\n',
    )
    expect(records[0]?.input.recipients).toMatchObject([
      { code: 'UKR', share: '60', sort: 'country' },
      { code: 'MDA', share: '40', sort: 'country' },
    ])
    expect(records[0]?.input.sectors).toMatchObject([
      { code: '111', share: null },
      { code: 'Europe', share: '5' },
    ])
    expect(records[1] && flawsOf(records[1])).toEqual([['cell_not_a_share', 2, 'recipients', 'UKR:x']])
  })

  test.each<[string, string, Record<string, unknown>]>([
    [
      'two targets',
      'pumps | a\\|b,5 | ,USD | EUR',
      { target_item_en: ['pumps', 'a|b'], target_low: ['5', null], target_currency: ['USD', 'EUR'] },
    ],
    [
      'one target with a bar in its words',
      'a | b\\,5,USD',
      { target_item_en: ['a | b\\'], target_low: ['5'], target_currency: ['USD'] },
    ],
    ['nothing', ',,', {}],
  ])('places of targets: %s', async (_name, row, expected) => {
    const { records } = await readTableOf(
      'commitments',
      `slug,target_item_en,target_low,target_currency\nx,${row}\n`,
    )
    expect(records[0]).toMatchObject({ flaws: [] })
    expect(records[0]?.input).toEqual({ slug: 'x', ...expected })
  })

  test('places that do not fit each other are a flaw', async () => {
    const { records } = await readTableOf(
      'commitments',
      'slug,target_low,target_item_en\nx,1 | 2,a | b | c\n',
    )
    expect(records[0]?.flaws).toMatchObject([
      { code: 'cell_places_differ', facts: { found: 3, expected: 2 } },
    ])
  })
})

describe('what the book wrote is read again', () => {
  const letters = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', 'a', ' ', '|', '\\', '\t', '1'),
  })

  test('the apostrophe before a formula', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(unguarded(harmless(text))).toBe(text)
      }),
    )
  })

  test('places of targets', () => {
    const spelt = (text: string) => text.replace(/[\\|]/g, '\\$&')
    fc.assert(
      fc.property(
        fc.array(
          letters.map((text) => text.trim()),
          { minLength: 1 },
        ),
        (places) => {
          expect(splitPlaces(places.map(spelt).join(' | '))).toEqual(places)
        },
      ),
    )
  })
})
