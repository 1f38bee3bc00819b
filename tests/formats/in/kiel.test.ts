// Kiel's donor-month table: each trap by name, and the real one against its own sums by month.
import { describe, expect, test } from 'vitest'
import { monthIn } from '#formats/in/kiel/month'
import { haveTables, readFlows, realTable } from '#tests/support/flow-table.ts'

const KIEL =
  'country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated,gdp,pct_gdp\n'
const kiel = (...rows: string[]) => readFlows('kiel', KIEL + rows.join('\n'))

describe('Kiel', () => {
  test('a row is one flow in euros, its parts beside it', async () => {
    const { flows, sums } = await kiel(
      'Australia,AUS,2022,3,0.142911,0,0.0653,0.077611,0.142912,1e-06,1312.7,0.01',
    )
    expect(flows).toMatchObject([
      {
        line: 2,
        identifier: 'AUS 2022-03',
        provider: { name: 'Australia', code: 'AUS' },
        recipients: [{ code: 'UKR' }],
        from: '2022-03-01',
        to: '2022-03-31',
      },
    ])
    expect(sums.measures).toEqual({ 'allocation|EUR': '142911000', 'commitment|EUR': '142912000' })
    expect(sums.own).toMatchObject({ 'total|EUR': '142911000', 'to_be_allocated|EUR': '1000' })
  })

  test('what is still to be allocated may be below zero', async () => {
    const { sums, warnings } = await kiel('A,AAA,2022,1,3,1,1,1,2,-1,1,1', 'B,BBB,2022,1,0,0,0,0,0.5,.5,1,1')
    expect(sums.own['to_be_allocated|EUR']).toBe('-500000000')
    expect(warnings).toEqual([])
  })

  test('a dot and a blank are not zero', async () => {
    const { flows, sums, warnings, refused } = await kiel('A,AAA,2022,1,.,,1,1,2,NA,.,')
    expect(refused).toEqual([])
    expect(flows[0]?.amounts.map(({ code }) => code)).toEqual(['humanitarian', 'military', 'commitments'])
    expect(sums.measures).toEqual({ 'commitment|EUR': '2000000000' })
    expect(warnings).toEqual(
      ['total', 'financial', 'to_be_allocated'].map((column) => [2, column, 'AAA 2022-01', 'value_missing']),
    )
  })

  test.each([
    ['a decimal comma', 'A,AAA,2022,1,"1,5",0,0,0,0,0,1,1', 'total', 'cell_decimal_of_locale'],
    ['a word', 'A,AAA,2022,1,1,x,0,0,0,0,1,1', 'financial', 'cell_not_a_number'],
    ['a formula', 'A,AAA,2022,1,=1+1,0,0,0,0,0,1,1', 'total', 'cell_not_a_number'],
    ['a month that is none', 'A,AAA,2022,13,1,1,0,0,1,0,1,1', 'month', 'cell_not_a_month'],
    ['a month of another year', 'A,AAA,2022,2023-05,1,1,0,0,1,0,1,1', 'month', 'cell_not_a_month'],
    ['a year that is none', 'A,AAA,22,5,1,1,0,0,1,0,1,1', 'year', 'cell_not_a_month'],
    ['no donor', ',AAA,2022,1,1,1,0,0,1,0,1,1', 'country', 'cell_needed'],
  ])('%s refuses its row alone', async (_name, row, column, code) => {
    const { flows, refused } = await kiel(row, 'B,BBB,2022,1,1,1,0,0,1,0,1,1')
    expect(flows).toHaveLength(1)
    expect(refused.map(([line, at, , why]) => [line, at, why])).toEqual([[2, column, code]])
  })

  test('rows of another width are refused with their lines', async () => {
    const { flows, refused } = await kiel(
      'A,AAA,2022,1,1',
      'B,BBB,2022,1,1,1,0,0,1,0,1,1,9',
      'C,CCC,2022,1,1,1,0,0,1,0,1,1,',
    )
    expect(refused.map(([line, , , code]) => [line, code])).toEqual([
      [2, 'cells_differ'],
      [3, 'cells_differ'],
    ])
    expect(flows).toHaveLength(1)
  })

  test('a month is told once: repeated it is the same, otherwise it is refused', async () => {
    const row = 'A,AAA,2022,1,1,1,0,0,1,0,1,1'
    const { flows, report, warnings, refused } = await kiel(row, row, 'A,AAA,2022,01,2,2,0,0,2,0,1,1')
    expect([flows.length, report.same]).toEqual([1, 1])
    expect(warnings).toEqual([[3, null, 'AAA 2022-01', 'repeated_same']])
    expect(refused).toEqual([[4, null, 'AAA 2022-01', 'repeated_otherwise']])
  })

  test('sums of the file that do not hold are told, and kept', async () => {
    const { sums, warnings } = await kiel('A,AAA,2022,1,3,1,1,0.5,4,1,1,1')
    expect(warnings).toEqual([[2, 'total', 'AAA 2022-01', 'parts_differ']])
    expect(sums.measures['allocation|EUR']).toBe('3000000000')
  })

  test('semicolons, a mark and quotation marks change nothing', async () => {
    const text = `\ufeff${KIEL.replaceAll(',', ';')}"A";"AAA";"2022";"1";"1";"1";"0";"0";"1";"0";"1";"1"\r\n`
    expect((await readFlows('kiel', text)).sums.measures).toEqual({
      'allocation|EUR': '1000000000',
      'commitment|EUR': '1000000000',
    })
  })

  test('a table of nothing is refused, one of a header alone is not', async () => {
    await expect(readFlows('kiel', '\n \n')).rejects.toMatchObject({ flaws: [{ code: 'table_no_rows' }] })
    expect((await readFlows('kiel', KIEL)).flows).toEqual([])
  })

  test('another table is refused whole, and the missing columns are named', async () => {
    await expect(readFlows('kiel', 'year,month,total_allocations\n2022,1,0.2\n')).rejects.toMatchObject({
      flaws: [{ code: 'table_columns_missing', facts: { line: 1, missing: 'country, total / commitments' } }],
    })
  })
})

describe('Kiel, other releases', () => {
  test('one that says nothing of what is still to be allocated, in another order, under titles', async () => {
    const { flows, sums, warnings, refused } = await readFlows(
      'kiel',
      'Support tracker;;;;;\n;;;;;\nMonth;Country;Total;Commitments;Year;weapons\n3;Japan;0.5;2;2022;7\n',
    )
    expect(sums.measures).toEqual({ 'allocation|EUR': '500000000', 'commitment|EUR': '2000000000' })
    expect([flows[0]?.identifier, flows[0]?.provider.code]).toEqual(['Japan 2022-03', null])
    expect(warnings).toEqual([
      [3, null, null, 'head_below'],
      [3, null, null, 'columns_unread'],
    ])
    expect(refused).toEqual([])
  })

  test.each([
    ['2022', '3'],
    ['2022', '03'],
    ['2022.0', '3.0'],
    ['2022', 'March'],
    ['2022', 'Mar'],
    ['2022', 'березня'],
    ['2022', '2022-03'],
    ['', '2022-03'],
    ['', '2022m3'],
    ['', '202203'],
    ['', '03/2022'],
    ['', 'Mar 2022'],
    ['', '2022-03-15'],
    ['', '2022-03-01 00:00:00'],
  ])('the month of “%s” and “%s”', (year, month) => {
    expect(monthIn(year, month)).toEqual([2022, 3])
  })

  test.each([
    ['', '3', 'year'],
    ['22', '3', 'year'],
    ['2022', '13', 'month'],
    ['2022', '0', 'month'],
    ['', 'Mar-22', 'month'],
    ['', '03/04/2022', 'month'],
    ['2021', '2022-03', 'month'],
    ['2022', '', 'month'],
  ])('no month in “%s” and “%s”', (year, month, wrong) => {
    expect(monthIn(year, month)).toBe(wrong)
  })
})

describe.skipIf(!haveTables)('the real table', () => {
  test('Kiel’s sums by month equal its own total allocations', async () => {
    const { sums, warnings, refused } = await readFlows('kiel', realTable('kiel29-data_explorer.csv'))
    const months = new TextDecoder()
      .decode(realTable('kiel29-total_allocations.csv'))
      .trim()
      .split('\n')
      .slice(1)
    const said = months.map((line) => {
      const [year = '', month = '', total = ''] = line.split(',')
      const [whole = '', fraction = ''] = total.trim().split('.')
      return [`${year}-${month.padStart(2, '0')}`, String(BigInt(whole + fraction.padEnd(9, '0')))]
    })
    expect(said).toHaveLength(52)
    expect(
      Object.entries(sums.months)
        .map(([month, one]) => [month, one['allocation|EUR']])
        .sort(),
    ).toEqual(said)
    expect([sums.flows, warnings, refused]).toEqual([1079, [], []])
  })
})
