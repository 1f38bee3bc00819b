// Amounts, days, currencies and names as real files write them: what each is read as, and what is told.
import { expect, test } from 'vitest'
import { dryRun } from '#formats/in/dry-run'
import { iati } from '#formats/in/iati/format'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'
import { all, one } from '#tests/support/iati.ts'

const type = '<transaction-type code="C"/>'
const transaction = (code: string, value: string) =>
  `<transaction>${code}<transaction-date iso-date="2012-01-31"/>${value}</transaction>`
const sums = async (content: string) => {
  const opened = await iati.open(sourceOf(new TextEncoder().encode(content), 7))
  return (await dryRun(opened, wordsFor('en'))).figures
}

test.each<[string, string | null, string | null]>([
  ['1.2E7', '12000000', 'value_power'],
  ['5e-1', '0.5', 'value_power'],
  ['+5', '5', null],
  ['-.50', '-0.5', null],
  ['\n 7 \t', '7', null],
  ['1<!-- thousand -->000', '1000', null],
  ['<![CDATA[10]]>', '10', null],
  ['1 000', null, 'value_wrong'],
  ['1,000.50', null, 'value_wrong'],
  ['1.000,50', null, 'value_wrong'],
  ['5-', null, 'value_wrong'],
  ['(5)', null, 'value_wrong'],
  ['€5', null, 'value_wrong'],
  ['NaN', null, 'value_wrong'],
  ['1E999', null, 'value_wrong'],
])('the value %j is %s', async (written, value, code) => {
  const { losses, activities } = await all(one(transaction(type, `<value>${written}</value>`)))
  expect(activities[0]?.transactions[0]?.value).toBe(value)
  expect(losses.map((loss) => loss.code)).toEqual(code ? [code] : [])
})

test.each([
  ['2012-01-31Z', '2012-01-31'],
  ['2012-01-31+02:00', '2012-01-31'],
  ['2012-01-31T10:00:00', '2012-01-31'],
  [' 2012-01-31 ', '2012-01-31'],
  ['31/12/2011', null],
  ['2012-1-3', null],
  ['12012-01-01', null],
  ['31 Jan 2012', null],
])('the day %j, as text or attribute, is %s', async (written, day) => {
  const inside = `<activity-date type="start-actual">${written}</activity-date>
    <transaction>${type}<value>1</value><transaction-date iso-date="${written}"/></transaction>`
  const { losses, activities } = await all(one(inside))
  expect(activities[0]).toMatchObject({ dates: [{ day }], transactions: [{ date: day }] })
  expect(losses.map(({ code }) => code)).toEqual(day ? [] : ['text_wrong', 'date_wrong'])
})

test.each(['usd', 'US Dollars', '$'])(
  'the currency %j is told of, and summed as written',
  async (currency) => {
    const file = one(transaction(type, `<value currency="${currency}">5</value>`))
    expect((await all(file)).losses).toMatchObject([{ code: 'currency_wrong', facts: { value: currency } }])
    expect(await sums(file)).toMatchObject({ sums: { [`C|${currency}`]: '5' } })
  },
)

test('an activity inside another is kept, not counted, and told of', async () => {
  const inner = `<iati-activity><iati-identifier>B</iati-identifier>${transaction(type, '<value>5</value>')}</iati-activity>`
  expect((await all(one(inner))).losses).toMatchObject([
    { code: 'element_unknown', facts: { element: 'iati-activity', parent: 'iati-activity' } },
  ])
  expect(await sums(one(inner))).toEqual({ activities: 1, transactions: 0, sums: {} })
})

test('an element with a namespace of its own is no transaction', async () => {
  const foreign = transaction(type, '<value>5</value>').replace(
    '<transaction>',
    '<transaction xmlns="urn:x">',
  )
  const { losses, activities } = await all(one(foreign))
  expect({ losses, transactions: activities[0]?.transactions }).toEqual({ losses: [], transactions: [] })
  expect(activities[0]?.rest).toMatchObject([{ name: 'urn:x:transaction' }])
})

test('a file whose whole has a namespace is read', async () => {
  const file = one(transaction(type, '<value>5</value>')).replace(
    '<iati-activities',
    '<iati-activities xmlns="urn:iati"',
  )
  expect(await sums(file)).toEqual({ activities: 1, transactions: 1, sums: { 'C|EUR': '5' } })
})
