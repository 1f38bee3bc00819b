// What the record has no field for is kept beside, or told of: nothing that a file says goes without a word.
import { describe, expect, test } from 'vitest'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { all, first, one } from '#tests/support/iati.ts'

const paid = (inside: string) =>
  `<transaction><transaction-type code="C"/><value>1</value><transaction-date iso-date="2012-01-31"/>${inside}</transaction>`

describe('named without a code: kept, and told with line and identifier', () => {
  test.each<[string, string, string]>([
    ['a region', '<recipient-region>Capital (AC)</recipient-region>', 'Capital (AC)'],
    ['a sector of the publisher’s own list', '<sector vocabulary="Own list">Health</sector>', 'Health'],
    ['a sector with a share alone', '<sector vocabulary="DAC" code="" percentage="100"/>', 'none'],
    ['a country', '<recipient-country code=" ">Ukraine</recipient-country>', 'Ukraine'],
    ['a sort of aid', '<default-aid-type>Projects</default-aid-type>', 'Projects'],
  ])('%s', async (_name, inside, value) => {
    const { losses, activities } = await all(one(inside))
    expect(losses).toMatchObject([{ code: 'code_missing', line: 2, identifier: 'A-1', facts: { value } }])
    expect(activities[0]).toMatchObject({ countries: [], regions: [], sectors: [], aidTypes: [] })
    expect(activities[0]?.rest).toHaveLength(1)
  })
  test('in a transaction', async () => {
    const { losses, activities } = await all(one(paid('<sector>Roads</sector>')))
    expect(losses).toMatchObject([{ code: 'code_missing', facts: { element: 'sector', value: 'Roads' } }])
    expect(activities[0]?.transactions[0]?.rest).toEqual([{ name: 'sector', text: 'Roads' }])
  })
  test('a tag that says nothing loses nothing', async () => {
    const { losses, activities } = await all(
      one(
        '<recipient-region code=""/><default-flow-type code="" xml:lang=""/><policy-marker code="" vocabulary=""/>',
      ),
    )
    expect(losses).toEqual([])
    expect(activities[0]).toMatchObject({ regions: [], flowType: null })
  })
})

describe('said twice and not the same: the first counts, the other is kept and told of', () => {
  test.each<[string, string, string]>([
    ['status', '<activity-status code="2"/><activity-status code="3"/>', '3'],
    ['identifier', '<iati-identifier>A-2</iati-identifier>', 'A-2'],
    ['type', paid('<transaction-type code="D"/>'), 'D'],
    ['value', paid('<value currency="USD">2</value>'), '2 USD'],
    ['day', paid('<transaction-date iso-date="2012-02-01"/>'), '2012-02-01'],
    ['provider', paid('<provider-org ref="P"/><provider-org ref="Q"/>'), 'Q'],
  ])('%s', async (_name, inside, value) => {
    const { losses, activities } = await all(one(inside))
    expect(losses.map(({ code }) => code)).toContain('element_second')
    expect(losses.find(({ code }) => code === 'element_second')).toMatchObject({ facts: { value } })
    const [read] = activities
    expect([...(read?.rest ?? []), ...(read?.transactions[0]?.rest ?? [])]).toHaveLength(1)
  })
  test('the same in another language is no second', async () => {
    const { losses, activities } = await all(
      one(
        `<activity-status code="2">At work</activity-status><activity-status code="2" xml:lang="fr">En cours</activity-status>
        <recipient-country code="UA" xml:lang="en">Ukraine</recipient-country><recipient-country code="UA" xml:lang="uk">Україна</recipient-country>
        ${paid('<provider-org ref="P" xml:lang="en">Giver</provider-org><provider-org ref="P" xml:lang="fr">Donneur</provider-org>')}`,
      ),
    )
    expect(losses).toEqual([])
    expect(activities[0]).toMatchObject({
      countries: [{ code: 'UA', names: [{ text: 'Ukraine' }, { text: 'Україна' }] }],
      words: { 'activity-status': 'At work' },
      transactions: [{ provider: { names: [{ text: 'Giver' }, { text: 'Donneur' }] } }],
    })
  })
  test('shares of one place in two parts are two', async () => {
    const half =
      '<recipient-country code="UA" percentage="30"/><recipient-country code="UA" percentage="20"/>'
    expect((await first(one(half))).countries).toHaveLength(2)
  })
})

describe('texts and attributes beside codes and days', () => {
  test('of an activity', async () => {
    const read = await first(
      one(
        `<activity-date type="start-actual" iso-date="2012-01-01">as agreed</activity-date><activity-date type="end-actual" iso-date="2012-01-02">2012-01-02</activity-date>
        <related-activity ref="B" type="1">Parent</related-activity><sector code="1" vocabulary="99" vocabulary-uri="http://v.example"/>
        <budget><period-start iso-date="2012-01-01">Year one</period-start><period-end iso-date="2012-12-31"/><value>1</value></budget>
        <result type="1" aggregation-status="0"><indicator measure="1" ascending="1"/></result>`,
        'default-currency="EUR" hierarchy="2" budget-not-provided="1"',
      ),
    )
    expect(read).toMatchObject({
      attributes: { hierarchy: '2', 'budget-not-provided': '1' },
      dates: [{ day: '2012-01-01', names: [{ text: 'as agreed' }] }, { day: '2012-01-02' }],
      related: [{ ref: 'B', names: [{ text: 'Parent' }] }],
      sectors: [{ attributes: { 'vocabulary-uri': 'http://v.example' } }],
      budgets: [{ words: { 'period-start': 'Year one' } }],
      results: [
        { attributes: { 'aggregation-status': '0' }, indicators: [{ attributes: { ascending: '1' } }] },
      ],
    })
    expect(read.dates[1]).toEqual({ type: 'end-actual', day: '2012-01-02' })
  })

  test('a flow keeps what its transaction says beside', async () => {
    const inside = `<transaction humanitarian="1"><transaction-type code="C">Grant instalment</transaction-type><value>1</value>
      <transaction-date iso-date="2012-01-31">Total of the quarter</transaction-date><disbursement-channel code="2"/></transaction>`
    const opened = await IN.iati.open(sourceOf(new TextEncoder().encode(one(inside))))
    const [record] = await Array.fromAsync(opened.records())
    expect(record?.input).toMatchObject({
      flows: [
        {
          extra: {
            humanitarian: true,
            words: { 'transaction-type': 'Grant instalment', 'transaction-date': 'Total of the quarter' },
            rest: [{ name: 'disbursement-channel', attributes: { code: '2' } }],
          },
        },
      ],
    })
  })

  test.each(['5', 'IR', '6', 'LR', '9', 'QS'])(
    'whose repayment of type %s it is, is not guessed',
    async (type) => {
      const content = one(
        `<reporting-org ref="R">R</reporting-org><transaction><transaction-type code="${type}"/><value>1</value></transaction>`,
      )
      const opened = await IN.iati.open(sourceOf(new TextEncoder().encode(content)))
      const [record] = await Array.fromAsync(opened.records())
      expect(record?.input).toMatchObject({ flows: [{ provider: null, receiver: null }] })
    },
  )
})
