// Workbooks as programs write them: sorts of cells, calendars, formulas, sheets, and those that are refused in words.
import { describe, expect, test } from 'vitest'
import { columnLetters } from '#messages/loss'
import { flawsOf, readTableOf, refusalOf, textRow, workbook } from '#tests/support/table.ts'

const HEAD = textRow('ref', 'title', 'amount', 'starts', 'recipients')
const cellsOf = async (cells: string, made: Partial<Parameters<typeof workbook>[0]> = {}) => {
  const file = workbook({ sheets: { A: `${HEAD}<row r="7">${cells}</row>` }, ...made })
  const { records, warnings } = await readTableOf('flows', file)
  return { ...records[0], warnings: warnings.map(({ code, column, line }) => [code, column, line]) }
}

describe('cells', () => {
  test.each<[string, string, Record<string, unknown>, object?]>([
    ['shared texts', '<c r="A7" t="s"><v>1</v></c>', { ref: 'two' }, { texts: ['<t>one</t>', '<t>two</t>'] }],
    [
      'rich texts without reading aids',
      '<c t="s"><v>0</v></c>',
      { ref: '日本国' },
      { texts: ['<r><t>日本</t></r><rPh><t>にほん</t></rPh><r><t>国</t></r>'] },
    ],
    [
      'inline texts with their escapes',
      '<c t="inlineStr"><is><t>a_x000A_b&amp;</t></is></c>',
      { ref: 'a\nb&' },
    ],
    ['gaps between cells', '<c r="A7"><v>1</v></c><c r="C7"><v>5</v></c>', { ref: '1', amount: '5' }],
    ['cells without places', '<c><v>1</v></c><c/><c><v>5</v></c>', { ref: '1', amount: '5' }],
    [
      'numbers as they are shown',
      '<c><v>1</v></c><c/><c><v>0.30000000000000004</v></c>',
      { ref: '1', amount: '0.3' },
    ],
    ['tiny numbers', '<c><v>1</v></c><c/><c><v>1E-3</v></c>', { ref: '1', amount: '0.001' }],
    ['three digits after a point', '<c><v>1</v></c><c/><c><v>1.234</v></c>', { ref: '1', amount: '1.234' }],
    ['booleans', '<c t="b"><v>1</v></c>', { ref: 'true' }],
    [
      'a day by its format',
      '<c><v>1</v></c><c r="D7" s="1"><v>45601</v></c>',
      { ref: '1', starts: '2024-11-05' },
      { formats: ['yyyy\\-mm\\-dd'] },
    ],
    [
      'a day with hours',
      '<c><v>1</v></c><c r="D7" s="1"><v>45601.5</v></c>',
      { ref: '1', starts: '2024-11-05' },
      { formats: ['dd/mm/yyyy hh:mm'] },
    ],
    [
      'a day of the built-in format',
      '<c><v>1</v></c><c r="D7" s="1"><v>45601</v></c>',
      { ref: '1', starts: '2024-11-05' },
    ],
    [
      'a Japanese day',
      '<c><v>1</v></c><c r="D7" s="1"><v>45601</v></c>',
      { ref: '1', starts: '2024-11-05' },
      { formats: ['[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'] },
    ],
    [
      'a day counted from 1904',
      '<c><v>1</v></c><c r="D7" s="1"><v>44139</v></c>',
      { ref: '1', starts: '2024-11-05' },
      { formats: ['d.m.yy'], from1904: true },
    ],
    [
      'a day of January 1900',
      '<c><v>1</v></c><c r="D7" s="1"><v>1</v></c>',
      { ref: '1', starts: '1900-01-01' },
      { formats: ['d.m.yyyy'] },
    ],
    [
      'an ISO day',
      '<c><v>1</v></c><c r="D7" t="d"><v>2024-11-05T00:00:00</v></c>',
      { ref: '1', starts: '2024-11-05' },
    ],
    [
      'a number in red is no day',
      '<c><v>1</v></c><c r="C7" s="1"><v>45601</v></c>',
      { ref: '1', amount: '45601' },
      { formats: ['#,##0.00;[Red]-#,##0.00'] },
    ],
    ['prefixes of names', '<x:c xmlns:x="y" t="inlineStr"><x:is><x:t>p</x:t></x:is></x:c>', { ref: 'p' }],
  ])('%s', async (_name, cells, expected, made) => {
    expect(await cellsOf(cells, made)).toMatchObject({ line: 7, input: expected, flaws: [], warnings: [] })
  })

  test.each<[string, string, unknown[]]>([
    ['an error', '<c><v>1</v></c><c r="C7" t="e"><v>#REF!</v></c>', ['cell_error', 3, 'amount', '#REF!']],
    [
      'a formula without a value',
      '<c><v>1</v></c><c r="C7"><f>1+1</f></c>',
      ['cell_formula_empty', 3, 'amount', ''],
    ],
    [
      'a formula with an empty value',
      '<c><v>1</v></c><c r="C7"><f>1+1</f><v></v></c>',
      ['cell_formula_empty', 3, 'amount', ''],
    ],
    [
      'a day that is only a number',
      '<c><v>1</v></c><c r="D7"><v>45601</v></c>',
      ['cell_day_number', 4, 'starts', '45601'],
    ],
  ])('%s is a flaw', async (_name, cells, flaw) => {
    const { line = 0, identifier = null, input = {}, flaws = [] } = await cellsOf(cells)
    expect(flawsOf({ line, identifier, input, flaws })).toEqual([flaw])
  })

  test('a formula gives the value that was computed last, which is told once', async () => {
    const row =
      '<c><v>1</v></c><c r="C7"><f>1+1</f><v>2</v></c></row><row><c><v>2</v></c><c r="C8"><f>1+2</f><v>3</v></c>'
    expect(await cellsOf(row)).toMatchObject({ input: { amount: '2' }, warnings: [['formula_taken', 3, 7]] })
  })
})

describe('sheets', () => {
  const sheets = {
    Cover: `${HEAD}${textRow('1')}`,
    Data: `${HEAD}${textRow('2')}`,
    Old: `${HEAD}${textRow('3')}`,
  }
  test('the first that is seen, and the others are told', async () => {
    const { head, records, warnings } = await readTableOf('flows', workbook({ sheets, hidden: ['Cover'] }))
    expect(records.map(({ identifier }) => identifier)).toEqual(['2'])
    expect(head?.sheets).toEqual(['Data', 'Old'])
    expect(warnings.map(({ code, facts }) => [code, facts.value])).toEqual([
      ['sheets_unread', 'Old'],
      ['sheets_hidden', 'Cover'],
    ])
  })

  test('the one that is asked for, hidden or not', async () => {
    const { records } = await readTableOf('flows', workbook({ sheets, hidden: ['Old'] }), { sheet: 'old' })
    expect(records.map(({ identifier }) => identifier)).toEqual(['3'])
  })

  test('one that is not there', async () => {
    expect(await refusalOf('flows', workbook({ sheets }), { sheet: 'New' })).toMatchObject({
      code: 'table_no_sheet',
      facts: { sheet: 'New', sheets: 'Cover, Data, Old' },
    })
  })

  test('a million empty rows with colours are no rows', async () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 3}"><c r="XFD${at + 3}" s="1"/></row>`,
    )
    const file = workbook({ sheets: { A: `${HEAD}${textRow('1')}${empty.join('')}` } })
    expect((await readTableOf('flows', file)).records).toHaveLength(1)
  })
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters)
})
