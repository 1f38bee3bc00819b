// Activities of others as rows of commitments: what the file says, and nothing that it does not.
import { describe, expect, test } from 'vitest'
import { commitmentOf } from '#formats/in/iati/commitment-input'
import { topicOf } from '#formats/in/iati/topics'
import { first } from '#tests/support/iati.ts'

const money = (type: string, value: string, currency: string, day = '2024-03-01') =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${day}"/>
   <value currency="${currency}" value-date="${day}">${value}</value></transaction>`
const activity = (inside: string) =>
  first(`<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>XM-1-A</iati-identifier>
    <reporting-org ref="XM-1" type="10"><narrative>Agency</narrative></reporting-org>
    <title><narrative>Power for towns</narrative><narrative xml:lang="uk">Струм для міст</narrative></title>
    ${inside}</iati-activity></iati-activities>`)
const inputOf = async (inside: string) => commitmentOf(await activity(inside), [], { document: 'file' }).input

test('the words of the title, the firm sums by currency, the two sides, the day and the date', async () => {
  const input = await inputOf(`
    <participating-org role="1" ref="XM-9"><narrative>Giver</narrative></participating-org>
    <participating-org role="4" ref="XM-7"><narrative>Builder</narrative></participating-org>
    <activity-status code="2"/><activity-date type="3" iso-date="2027-12-31"/>
    <recipient-country code="UA"><narrative>Ukraine</narrative></recipient-country>
    <sector code="23110"/>
    ${money('2', '100.10', 'USD', '2024-05-02')}${money('2', '0.20', 'USD')}${money('2', '5', 'EUR')}${money('3', '7', 'USD')}`)
  expect(input).toEqual({
    ref: 'iati:XM-1-A',
    title_en: 'Power for towns',
    title_uk: 'Струм для міст',
    kind: 'financial',
    topic: 'energy',
    promisers: ['XM-9'],
    beneficiaries: ['UA'],
    document: 'file',
    quote: 'Power for towns',
    speaker: 'XM-1',
    said_on: '2024-03-01',
    act: 'makes',
    modality: 'signed',
    due_phrase: '2027-12-31',
    target_item_en: ['Power for towns', 'Power for towns'],
    target_item_uk: ['Струм для міст', 'Струм для міст'],
    target_form: ['money', 'money'],
    target_qualifier: ['exactly', 'exactly'],
    target_measure: ['commitment', 'commitment'],
    target_low: ['100.3', '5'],
    target_currency: ['USD', 'EUR'],
  })
})

describe('what is not said', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['no funder: who answers for it', '<participating-org role="2" ref="XM-2"/>', { promisers: ['XM-2'] }],
    ['nobody at all: who reports', '', { promisers: ['XM-1'] }],
    ['in the pipeline: intended', '<activity-status code="1"/>', { modality: 'intends' }],
    ['at work without a firm sum: decided', '<activity-status code="2"/>', { modality: 'decided' }],
    [
      'a country in capitals: its code',
      '<recipient-country code="md">MOLDOVA</recipient-country>',
      { beneficiaries: ['MD'] },
    ],
    [
      'a country without a real code: its name',
      '<recipient-country code="-">Moldova</recipient-country>',
      { beneficiaries: ['Moldova'] },
    ],
    ['no purpose: another topic', '', { topic: 'other' }],
  ])('%s', async (_name, inside, expected) => {
    expect(await inputOf(inside)).toMatchObject(expected)
  })

  test('spending alone is no promise of a sum', async () => {
    expect(
      Object.keys(await inputOf(money('3', '7', 'USD'))).filter((key) => key.startsWith('target')),
    ).toEqual([])
  })

  test('a title in another language stands as it is; a long one is quoted by its first 25 words', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ')
    const read = await first(`<iati-activity xml:lang="fr"><title>${long}</title></iati-activity>`)
    const { input } = commitmentOf(read, [], {})
    expect(input).toMatchObject({ title_en: long, quote: long.split(' ').slice(0, 25).join(' ') })
  })
})

test.each([
  ['15250', '1', 'mine_action'],
  ['152', '2', 'security'],
  ['23510', 'DAC', 'nuclear_safety'],
  ['72010', null, 'humanitarian'],
  ['73010', '1', 'recovery'],
  ['72010', '99', 'other'],
])('%s of vocabulary %s is %s', async (code, vocabulary, topic) => {
  const said = vocabulary === null ? '' : `vocabulary="${vocabulary}"`
  expect(topicOf(await activity(`<sector code="${code}" ${said}/>`))).toBe(topic)
})
