// A transaction as a flow: measure, sides, day, places and sectors, each case by name.
import { describe, expect, test } from 'vitest'
import type { FlowInput } from '#domain/flow'
import { flowsIn } from '#domain/flow-fields'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'

const REPORTER = '<reporting-org ref="JP-1" type="10"><narrative>Reporter</narrative></reporting-org>'

async function read(inside: string, { version = '2.03', attributes = '' } = {}) {
  const text = `<iati-activities version="${version}"><iati-activity default-currency="EUR" ${attributes}><iati-identifier>A-1</iati-identifier>${inside}</iati-activity></iati-activities>`
  const opened = await IN.iati.open(sourceOf(new TextEncoder().encode(text)))
  const [record] = await Array.fromAsync(opened.records())
  return flowsIn(record?.input ?? {})
}
const transaction = (type: string, inside = '<value value-date="2024-01-02">10</value>') =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2024-01-05"/>${inside}</transaction>`
const flowOf = async (inside: string, options?: Parameters<typeof read>[1]): Promise<FlowInput> => {
  const [flow] = (await read(REPORTER + inside, options)).flows
  if (!flow) throw new Error('no flow was read')
  return flow
}

test.each([
  ['2', 'commitment'],
  ['C', 'commitment'],
  ['3', 'disbursement'],
  ['D', 'disbursement'],
  ['4', 'disbursement'],
  ['E', 'disbursement'],
  ['12', 'pledge'],
  ['1', null],
  ['11', null],
  ['13', null],
  ['IF', null],
  ['5', null],
  ['6', null],
  ['LR', null],
  ['8', null],
  ['10', null],
  ['constructor', null],
])('a transaction of type %s measures %s and keeps its code', async (type, measure) =>
  expect(await flowOf(transaction(type))).toMatchObject({ code: type, measure }),
)

test('currency of the activity, day of the transaction, day of the value', async () =>
  expect(await flowOf(transaction('3'))).toMatchObject({
    amount: '10',
    currency: 'EUR',
    starts: '2024-01-05',
    ends: '2024-01-05',
    value_date: '2024-01-02',
  }))

test('an amount without a currency is no amount; what is written stays beside', async () => {
  const given = `<iati-activities version="2.03"><iati-activity><iati-identifier>A</iati-identifier>${transaction('3')}</iati-activity></iati-activities>`
  const opened = await IN.iati.open(sourceOf(new TextEncoder().encode(given)))
  const [record] = await Array.fromAsync(opened.records())
  expect(flowsIn(record?.input ?? {}).flows[0]).toMatchObject({
    amount: null,
    currency: null,
    extra: { value_without_currency: '10' },
  })
})

describe('whose the money is', () => {
  const named = '<provider-org ref="P"><narrative>Giver</narrative></provider-org>'
  test('as the transaction says', async () =>
    expect(await flowOf(transaction('3', `<value>1</value>${named}`))).toMatchObject({
      provider: 'Giver',
      provider_code: 'P',
    }))
  test('the reporter’s, where money goes out and nobody is named: told as assumed', async () =>
    expect(await flowOf(transaction('3'))).toMatchObject({
      provider: 'Reporter',
      provider_code: 'JP-1',
      receiver: null,
      extra: { assumed: ['provider'] },
    }))
  test('the reporter receives what comes in', async () =>
    expect(await flowOf(transaction('1'))).toMatchObject({ provider: null, receiver: 'Reporter' }))
  test('who reports on others’ activities is neither', async () => {
    const other = REPORTER.replace('type="10"', 'type="10" secondary-reporter="1"')
    const [flow] = (await read(other + transaction('3'))).flows
    expect(flow).toMatchObject({ provider: null, receiver: null })
  })
})

describe('places and sectors', () => {
  const shares =
    '<recipient-country code="UA" percentage="60"/><recipient-region code="89" vocabulary="1" percentage="40"/><sector code="15250" vocabulary="1" percentage="100"/>'
  test('of the activity, with their shares, where the transaction names none', async () =>
    expect(await flowOf(shares + transaction('3'))).toMatchObject({
      places: [
        { sort: 'country', code: 'UA', share: '60' },
        { sort: 'region', code: '89', vocabulary: '1', share: '40' },
      ],
      sectors: [{ code: '15250', vocabulary: '1', share: '100' }],
    }))
  test('of the transaction alone, where it names one', async () =>
    expect(
      await flowOf(shares + transaction('3', '<value>1</value><recipient-country code="MD"/>')),
    ).toMatchObject({ places: [{ sort: 'country', code: 'MD', share: null }] }))
})

describe('what names a transaction in the next edition', () => {
  const value = '<value>10</value>'
  test('its own reference, else day and amount, and a number where they stand twice', async () => {
    const own = `<transaction ref="T-1"><transaction-type code="3"/>${value}</transaction>`
    const { flows } = await read(REPORTER + own + transaction('3') + transaction('3') + transaction('4'))
    expect(flows.map(({ ref, code }) => [ref, code])).toEqual([
      ['A-1 / T-1', '3'],
      ['A-1 / 2024-01-05 10 EUR', '3'],
      ['A-1 / 2024-01-05 10 EUR (2)', '3'],
      ['A-1 / 2024-01-05 10 EUR', '4'],
    ])
  })
})

test('the activity keeps titles in their languages, results and budgets, and no line of the file', async () => {
  const { activity } = await read(
    `${REPORTER}<title><narrative xml:lang="fr">Titre</narrative><narrative xml:lang="en">Title</narrative></title><budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">5</value></budget><result type="1"><title><narrative>Reached</narrative></title></result>`,
  )
  expect(activity).toMatchObject({ identifier: 'A-1', title: 'Title' })
  expect(activity?.record).toMatchObject({
    titles: [{ language: 'fr' }, { language: 'en' }],
    budgets: [{ value: '5' }],
    results: [{ titles: [{ text: 'Reached' }] }],
  })
  expect(JSON.stringify(activity?.record)).not.toContain('"line"')
})
