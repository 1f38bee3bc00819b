// Tables as people keep them: sums below, remarks beside, currencies in headers, days where phrases are asked for.
import { describe, expect, test } from 'vitest'
import { flawsOf, readTableOf, textRow, workbook } from '#tests/support/table.ts'

describe('tables as people keep them', () => {
  const told = ({ warnings }: Awaited<ReturnType<typeof readTableOf>>) =>
    warnings.map(({ code, line, column, facts }) => [code, line, column, facts.value ?? facts.currency])

  test('a column without a name is told of, and does not refuse its rows', async () => {
    const read = await readTableOf('flows', 'ref,,title,,\n1,x,a,,\n2,,b,y,\n')
    expect(read.records.map(({ input }) => input)).toEqual([
      { ref: '1', title: 'a' },
      { ref: '2', title: 'b' },
    ])
    expect(told(read)).toEqual([
      ['column_unnamed', 2, 2, 'x'],
      ['column_unnamed', 3, 4, 'y'],
    ])
  })

  test('in a sheet, remarks beside the table are told of', async () => {
    const bytes = workbook({ sheets: { A: textRow('ref', 'title') + textRow('1', 'a', 'see mail') } })
    const read = await readTableOf('flows', bytes)
    expect(read.records[0]?.flaws).toEqual([])
    expect(told(read)).toEqual([['column_unnamed', 2, 3, 'see mail']])
  })

  test.each([
    ['Total,,11'],
    ['TOTAL:,,1 100.5'],
    [',Grand total,11'],
    ['Разом,,11'],
    ['合計,,１１'],
    ['小計,,11'],
  ])('a row of sums is no record: %s', async (sums) => {
    const read = await readTableOf('flows', `ref,title,amount\n1,a,5\n2,b,6\n${sums}\n`)
    expect(read.report.records).toBe(2)
    expect(told(read)).toEqual([['total_passed', 4, null, undefined]])
  })

  test.each([['Total Energies,,11'], ['Total,of something,11'], ['total-1,,11']])(
    'a row that only sounds like one is a record: %s',
    async (row) => {
      expect((await readTableOf('flows', `ref,title,amount\n${row}\n`)).records).toHaveLength(1)
    },
  )

  test('a header alone is told of', async () => {
    expect(told(await readTableOf('flows', 'ref,title\n'))).toEqual([['rows_none', 1, null, undefined]])
  })

  test.each([
    ['Amount (USD)', 'USD'],
    ['USD amount', 'USD'],
    ['amountUSD', 'USD'],
    ['Amount in EUR', 'EUR'],
    ['Сума, грн', 'UAH'],
    ['金額（円）', 'JPY'],
  ])('the header “%s” says the currency', async (header, currency) => {
    const read = await readTableOf('flows', `ref;${header}\n1;5\n2;\n`)
    expect(read.records.map(({ input }) => input)).toEqual([
      { ref: '1', amount: '5', currency },
      { ref: '2' },
    ])
    expect(told(read)).toEqual([['currency_of_header', 1, 2, currency]])
  })

  test('a column of currencies comes before the header’s', async () => {
    const read = await readTableOf('flows', 'ref,Amount (USD),Currency\n1,5,EUR\n')
    expect([read.records[0]?.input.currency, told(read)]).toEqual(['EUR', []])
  })

  test('a header in millions is not guessed, and told of where a person chose it', async () => {
    const text = 'ref,Amount (USD million)\n1,5\n'
    expect((await readTableOf('flows', text)).records[0]?.input).toEqual({ ref: '1' })
    const read = await readTableOf('flows', text, { mapping: { amount: 2 } })
    expect(told(read)).toEqual([['header_scaled', 1, 2, 'million']])
  })

  test('cells merged over rows and hidden rows are told of', async () => {
    const rows = ['ref', '1', '', '3'].map(
      (ref, at) => `<row r="${at + 1}"${at === 3 ? ' hidden="1"' : ''}>${textRow(ref, 'a').slice(5)}`,
    )
    const sheet = `${rows.join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:B1"/></mergeCells><sheetData>`
    const read = await readTableOf('flows', workbook({ sheets: { A: sheet.replace('>a<', '>title<') } }))
    expect(told(read)).toEqual([
      ['cells_merged', 2, 1, 'A2:A3'],
      ['rows_hidden', 4, null, undefined],
    ])
  })

  test('a flow without its name is refused, with its column', async () => {
    const { records } = await readTableOf('flows', 'title,ref,amount\na,,5\n')
    expect(records.map(flawsOf)).toEqual([[['cell_needed', 2, 'ref', undefined]]])
  })

  test.each([
    ['#REF!', 'cell_error'],
    ['#DIV/0!', 'cell_error'],
    ['#N/A', undefined],
  ])('what a spreadsheet could not compute: %s', async (cell, code) => {
    const { records } = await readTableOf('flows', `ref,title,amount\n1,a,${cell}\n`)
    expect(records[0]?.flaws[0]?.code).toBe(code)
  })

  test.each([
    ['15/3/2024', '2024-03-15'],
    ['2024/12/31', '2024-12-31'],
    ['2024-12-31T00:00:00', '2024-12-31'],
    ['31.12.2024', '31.12.2024'],
    ['2024年12月31日', '2024年12月31日'],
    ['2024', '2024'],
    ['2024-25', '2024-25'],
    ['next fall', 'next fall'],
    ['3/5/2024', 'cell_day_of_locale'],
    ['45657', 'cell_day_number'],
  ])('the due of a promise as “%s”', async (cell, due) => {
    const { records } = await readTableOf('commitments', `slug,due_phrase\na,${cell}\n`)
    expect(records[0]?.flaws[0]?.code ?? records[0]?.input.due_phrase).toBe(due)
  })

  test.each([
    ['Ukraine', ['UA', 'Ukraine', null]],
    ['Україна:60', ['UA', 'Україна', '60']],
    ['ウクライナ', ['UA', 'ウクライナ', null]],
    ['UKR', ['UKR', null, null]],
  ])('a country of a flow as “%s”', async (cell, expected) => {
    const { records } = await readTableOf('flows', `ref,recipients\n1,${cell}\n`)
    const [place] = (records[0]?.input.recipients ?? []) as Record<string, unknown>[]
    expect([place?.code, place?.name, place?.share, place?.sort]).toEqual([...expected, 'country'])
  })

  test('a place that is no country is a region', async () => {
    const { records } = await readTableOf('flows', 'ref,recipients\n1,Eastern Europe\n')
    expect(records[0]?.input.recipients).toMatchObject([{ sort: 'region', code: 'Eastern Europe' }])
  })

  test.each([
    ['Type', 'In-kind', 'kind', 'in_kind'],
    ['Area', 'Demining', 'topic', 'mine_action'],
    ['How firm', 'pledged', 'modality', 'pledges'],
    ['Вид', 'Натуральна допомога', 'kind', 'in_kind'],
    ['種類', '現物供与', 'kind', 'in_kind'],
  ])('words that people use: “%s” with “%s”', async (header, cell, field, code) => {
    const { records } = await readTableOf('commitments', `ref,${header}\n1,${cell}\n`)
    expect(records[0]?.input[field]).toBe(code)
  })
})
