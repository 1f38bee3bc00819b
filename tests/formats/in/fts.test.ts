// FTS flows: each trap by name, and a real table against figures of another program.
import { describe, expect, test } from 'vitest'
import { lossText } from '#messages/loss'
import { wordsFor } from '#messages/words'
import { haveTables, readFlows, realTable } from '#tests/support/flow-table.ts'

const FTS =
  'date,amountUSD,srcOrganization,destOrganization,destLocations,status,originalAmount,originalCurrency,exchangeRate,id,description\n'
const fts = (...rows: string[]) => readFlows('fts', FTS + rows.join('\n'))

describe('FTS', () => {
  test('pledge, commitment and paid are three measures; what was paid in is kept beside', async () => {
    const { flows, sums, warnings } = await fts(
      '2021-02-25,606796,"Luxembourg, Government of",ICRC,AFG,commitment,500000,EUR,0.824,1,x',
      '2021-02-26,10,A,B,AFG,paid,,,,2,x',
      '2021-02-27,0.5,A,B,AFG,pledge,,,,3,x',
    )
    expect(flows[0]).toMatchObject({
      identifier: '1',
      provider: { name: 'Luxembourg, Government of' },
      from: '2021-02-25',
      original: { amount: '500000', currency: 'EUR', rate: '0.824' },
    })
    expect(sums.measures).toEqual({
      'commitment|USD': '606796',
      'disbursement|USD': '10',
      'pledge|USD': '0.5',
    })
    expect(sums.originals).toEqual({ 'commitment|EUR': '500000' })
    expect(warnings).toEqual([])
  })

  test('the row of tags is no flow', async () => {
    const tags =
      '#date,#value+funding+total+usd,#org+name+funder,#org+name+impl,#country+code+list,#status+text,,,#financial+fx,#activity+id+fts_internal,#description'
    const { flows, refused } = await fts(tags, '2021-02-25,1,A,B,AFG,paid,,,,1,x')
    expect([flows.length, flows[0]?.line, refused]).toEqual([1, 3, []])
  })

  test('an older edition without destinations, under a title, with a column nobody knows', async () => {
    const { flows, sums, warnings } = await readFlows(
      'fts',
      'Flows of 2018\nid,date,status,amountUSD,srcOrganization,colour\n7,2018-02-16,Paid,218918,"Belgium, Government of",red\n',
    )
    expect([flows[0]?.identifier, flows[0]?.recipients]).toEqual(['7', []])
    expect(sums.measures).toEqual({ 'disbursement|USD': '218918' })
    expect(warnings).toEqual([
      [2, null, null, 'head_below'],
      [2, null, null, 'columns_unread'],
    ])
  })

  test('several destinations share one amount', async () => {
    const { flows, sums, warnings } = await fts('2021-02-25,100,A,B,"AFG,JOR",paid,,,,1,x')
    expect(flows[0]?.recipients.map(({ code }) => code)).toEqual(['AFG', 'JOR'])
    expect(sums.measures).toEqual({ 'disbursement|USD': '100' })
    expect(warnings).toEqual([[2, 'destLocations', '1', 'several_recipients']])
  })

  test('repeated ids: the same, a further destination, a contradiction', async () => {
    const { sums, report, warnings, refused } = await fts(
      '2021-02-25,100,A,B,AFG,paid,,,,1,x',
      '2021-02-25,100,A,B,AFG,paid,,,,1,x',
      '2021-02-25,100,A,B,JOR,paid,,,,1,x',
      '2021-02-25,200,A,B,AFG,paid,,,,1,x',
    )
    expect(sums.measures).toEqual({ 'disbursement|USD': '100' })
    expect([sums.flows, report.same]).toEqual([1, 2])
    expect(warnings.map(([line, , , code]) => [line, code])).toEqual([
      [3, 'repeated_same'],
      [4, 'repeated_destination'],
    ])
    expect(refused).toEqual([[5, null, '1', 'repeated_otherwise']])
  })

  test('line breaks inside fields begin no row', async () => {
    const { flows, refused } = await fts(
      '2021-02-25,1,A,B,AFG,paid,,,,1,"two\nlines, ""quoted"""',
      '25/02/2021,1,A,B,AFG,paid,,,,2,x',
    )
    expect(flows[0]?.description).toBe('two\nlines, "quoted"')
    expect(refused).toEqual([[3, 'date', '2', 'cell_day_of_locale']])
  })

  test('what is not said is told, not guessed', async () => {
    const { flows, sums, warnings } = await fts(
      '2021-02-25,.,A,B,AFG,paid,,,,1,x',
      '2021-02-25,5,A,B,AFG,promised,,,,2,x',
      '2021-02-25,5,A,B,AFG,paid,,JPY,,3,x',
      '2021-02-25,-5,A,B,AFG,paid,7,XQQ,,4,x',
      ',0,A,B,AFG,paid,,,,5,x',
    )
    expect(flows).toHaveLength(5)
    expect(sums.measures).toEqual({ 'disbursement|USD': '0' })
    expect(warnings.map(([, column, id, code]) => [id, column, code])).toEqual([
      ['1', 'amountUSD', 'value_missing'],
      ['2', 'status', 'measure_unknown'],
      ['3', 'originalAmount', 'original_incomplete'],
      ['4', 'originalCurrency', 'not_a_currency'],
      ['5', 'date', 'value_missing'],
    ])
  })

  test('every loss has its sentence in three languages', async () => {
    const { report, losses } = await fts(
      '25.02.2021,1,A,B,AFG,paid,,,,2,x',
      '2021-02-25,1,A,B,"AFG,JOR",paid,,,,3,x',
    )
    const texts = (['en', 'uk', 'ja'] as const).map((locale) =>
      [...losses, ...report.warnings].map((one) => lossText(wordsFor(locale), one)),
    )
    expect(texts[0]?.[0]).toBe(
      'Line 2, column A (“date”), 2: “25.02.2021” can be read in more than one way. Write days as year-month-day: 2024-11-16.',
    )
    expect(texts[1]?.[1]).toContain(
      'Рядок 3, стовпець E («destLocations»), 3: Цей потік називає 2 місця призначення',
    )
    expect(texts[2]?.[1]).toContain('3行目E列「destLocations」（3）：')
  })
})

/** Added up by another program from the same file. */
const FTS_SUMS = { 'commitment|USD': '300496707', 'disbursement|USD': '453620904' }

describe.skipIf(!haveTables)('a real table', () => {
  test('every flow of FTS is read, its dollars add up, its originals stand beside', async () => {
    const { sums, warnings, refused } = await readFlows('fts', realTable('fts_incoming_funding_afg.csv'))
    expect([sums.flows, refused]).toEqual([328, []])
    expect(warnings).toEqual([
      [237, 'destLocations', '207188', 'several_recipients'],
      [256, 'originalAmount', '207176', 'original_incomplete'],
    ])
    expect(sums.measures).toEqual(FTS_SUMS)
  })
})
