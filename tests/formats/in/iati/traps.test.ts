// What real IATI files do: old versions, bare activities, and dirt that is told with line and identifier.
import { describe, expect, test } from 'vitest'
import { dryRun } from '#formats/in/dry-run'
import { iati } from '#formats/in/iati/format'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'
import { all, first, one } from '#tests/support/iati.ts'

const transaction = (type: string, value: string) =>
  `<transaction>${type}<transaction-date iso-date="2012-01-31"/>${value}</transaction>\n`
const outcome = async (content: string) =>
  dryRun(await iati.open(sourceOf(new TextEncoder().encode(content), 7)), wordsFor('en'))
const sums = async (content: string) => (await outcome(content)).figures

describe('versions', () => {
  test('1.x: texts stand in the elements, once for each language; types are letters; days may be texts', async () => {
    const read = await first(
      `<iati-activities version="1.03"><iati-activity xml:lang="en" default-currency="USD">
        <reporting-org ref="GB-1" type="10">DFID</reporting-org><title>Wells</title><title xml:lang="FR">Puits</title>
        <iati-identifier> GB-1-2 </iati-identifier><activity-date type="start-planned">2011-04-01Z</activity-date>
        <recipient-country code="UA" percentage="60"/><recipient-country code="MD" percentage="40.0"/>
        <sector vocabulary="DAC" code="14030">Water</sector>
        <transaction><transaction-type code="D">Disbursement</transaction-type><provider-org ref="GB-1">DFID</provider-org>
        <value value-date="2012-02-03">10.50</value><transaction-date iso-date="2012-02-01+02:00"/></transaction>
      </iati-activity></iati-activities>`,
    )
    expect(read).toMatchObject({
      identifier: 'GB-1-2',
      version: '1.03',
      titles: [
        { language: 'en', text: 'Wells' },
        { language: 'fr', text: 'Puits' },
      ],
      dates: [{ type: 'start-planned', day: '2011-04-01' }],
      countries: [
        { code: 'UA', share: '60' },
        { code: 'MD', share: '40' },
      ],
      sectors: [{ vocabulary: 'DAC', code: '14030', names: [{ text: 'Water' }] }],
      transactions: [
        {
          type: 'D',
          value: '10.5',
          currency: 'USD',
          date: '2012-02-01',
          valueDate: '2012-02-03',
          provider: { ref: 'GB-1', names: [{ language: 'en', text: 'DFID' }] },
        },
      ],
    })
  })

  test('2.x: narratives in their languages, results with target and actual', async () => {
    const read = await first(
      `<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>A</iati-identifier>
        <title><narrative>School</narrative><narrative xml:lang="uk">Школа</narrative></title>
        <result type="1"><title><narrative>R</narrative></title><indicator measure="1"><title><narrative>I</narrative></title>
        <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><target value="10"/><actual value="8"/></period>
        </indicator></result></iati-activity></iati-activities>`,
    )
    expect(read.titles).toEqual([
      { language: 'en', text: 'School' },
      { language: 'uk', text: 'Школа' },
    ])
    expect(read.results[0]?.indicators[0]?.periods).toEqual([
      {
        start: '2024-01-01',
        end: '2024-12-31',
        targets: [{ value: '10', comments: [], rest: [] }],
        actuals: [{ value: '8', comments: [], rest: [] }],
        rest: [],
      },
    ])
  })

  test('what the record has no place for is kept as it stood', async () => {
    const read = await first(
      `<iati-activity><location ref="K"><name><narrative xml:lang="uk">Харків</narrative></name></location>
        <policy-marker vocabulary="1" code="2" significance="1"/>
        <transaction humanitarian="true"><disbursement-channel code="4"/></transaction></iati-activity>`,
    )
    expect(read.rest).toEqual([
      {
        name: 'location',
        attributes: { ref: 'K' },
        children: [
          {
            name: 'name',
            children: [{ name: 'narrative', attributes: { 'xml:lang': 'uk' }, text: 'Харків' }],
          },
        ],
      },
      { name: 'policy-marker', attributes: { vocabulary: '1', code: '2', significance: '1' } },
    ])
    expect(read.transactions[0]).toMatchObject({
      humanitarian: true,
      rest: [{ name: 'disbursement-channel', attributes: { code: '4' } }],
    })
  })

  test('an activity may be the root; elements of other namespaces are no loss', async () => {
    const { activities, losses } = await all(
      '<iati-activity xmlns:x="urn:x" x:y="1"><iati-identifier>B-2</iati-identifier><x:more><x:budget/></x:more></iati-activity>',
    )
    expect({ identifier: activities[0]?.identifier, losses }).toEqual({ identifier: 'B-2', losses: [] })
  })
})

describe('dirt is told with line and identifier, and the rest is read', () => {
  const type = '<transaction-type code="C"/>'
  test.each<[string, string, string, Record<string, string>]>([
    ['no type', transaction('', '<value>1</value>'), 'type_missing', {}],
    ['a type without code', transaction('<transaction-type/>', '<value>1</value>'), 'type_missing', {}],
    ['no value', transaction(type, ''), 'value_missing', {}],
    ['a blank value', transaction(type, '<value> </value>'), 'value_missing', {}],
    ['thousands with commas', transaction(type, '<value>1,000</value>'), 'value_wrong', { value: '1,000' }],
    [
      'no such day',
      `<transaction>${type}<transaction-date iso-date="2012-02-30"/><value>1</value></transaction>`,
      'date_wrong',
      { value: '2012-02-30' },
    ],
    ['no day', `<transaction>${type}<value>1</value></transaction>`, 'date_missing', {}],
  ])('%s', async (_name, inside, code, facts) => {
    const { losses, activities } = await all(one(inside + transaction(type, '<value>2</value>')))
    expect(losses).toMatchObject([{ line: 2, identifier: 'A-1', code, facts }])
    expect(activities[0]?.transactions).toHaveLength(2)
  })

  test('no currency anywhere: counted, in no sum', async () => {
    const file = one(transaction(type, '<value>5</value>'), '')
    expect((await all(file)).losses).toMatchObject([{ code: 'currency_missing', identifier: 'A-1' }])
    expect(await sums(file)).toEqual({ activities: 1, transactions: 1, sums: {} })
  })

  test('sums are by type as written and currency, exact', async () => {
    const three = ['0.1', '0.2', '-0.05'].map((value) => transaction(type, `<value>${value}</value>`))
    const other = transaction(
      '<transaction-type code="3"/>',
      '<value currency="JPY">9007199254740993</value>',
    )
    expect(await sums(one(three.join('') + other))).toEqual({
      activities: 1,
      transactions: 4,
      sums: { 'C|EUR': '0.25', '3|JPY': '9007199254740993' },
    })
  })

  test('an identifier used twice refuses the second activity by its line, and counts its money', async () => {
    const activity = '<iati-activity><iati-identifier>A-1</iati-identifier></iati-activity>\n'
    const report = await outcome(`<iati-activities version="1.01">\n${activity}${activity}</iati-activities>`)
    expect(report).toMatchObject({
      records: 2,
      new: 1,
      refused: [{ line: 3, identifier: 'A-1', code: 'identifier_repeated', facts: { first: 2 } }],
    })
  })

  test('an empty list and a list without version are told', async () => {
    const { losses } = await all('<iati-activities/>')
    expect(losses.map(({ code }) => code)).toEqual(['version_missing', 'no_activities'])
  })
})
