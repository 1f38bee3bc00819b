// Files of every version from 1.01 on, and what datastores wrap them in: what is counted, kept and told.
import { describe, expect, test } from 'vitest'
import { dryRun } from '#formats/in/dry-run'
import { commitmentOf } from '#formats/in/iati/commitment-input'
import { iati } from '#formats/in/iati/format'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'
import { all, first, one } from '#tests/support/iati.ts'

const outcome = async (content: string) =>
  dryRun(await iati.open(sourceOf(new TextEncoder().encode(content), 7)), wordsFor('en'))
const codes = async (content: string) => (await all(content)).losses.map(({ code }) => code)
const paid = (type: string, value = '1', more = '') =>
  `<transaction><transaction-type code="${type}"/><value>${value}</value><transaction-date iso-date="2012-01-31"/>${more}</transaction>`
const listed = (version: string, inside: string) =>
  `<iati-activities version="${version}"><iati-activity default-currency="EUR"><iati-identifier>A-1</iati-identifier>${inside}</iati-activity></iati-activities>`

describe('versions', () => {
  test.each(['1.0', '1.01', '1.02', '1.03', '1.04', '1.05', ' 1.03 ', '01.03', 'v1.04'])(
    'of %s no order and no narrative is asked for',
    async (version) => {
      const content = listed(
        version,
        `${paid('C')}<title>T</title><activity-website>http://a.example</activity-website>`,
      )
      expect(await codes(content)).toEqual([])
    },
  )
  test.each(['2.01', '2.03', '2', 'abc'])('of %s the shape of version 2 is asked for', async (version) => {
    expect(await codes(listed(version, paid('2')))).toContain('element_missing')
  })

  test('letters and numbers are summed as they are written, each by itself', async () => {
    const letters = ['C', 'D', 'E', 'IF', 'IR', 'LR', 'R', 'QP', 'QS', 'CG', '3']
    const { figures } = await outcome(listed('1.02', letters.map((type) => paid(type, '0.5')).join('')))
    expect(figures).toEqual({
      activities: 1,
      transactions: letters.length,
      sums: Object.fromEntries(letters.map((type) => [`${type}|EUR`, '0.5']).sort()),
    })
  })

  test('each activity of a list may say its own', async () => {
    const activity = (version: string, inside: string) =>
      `<iati-activity version="${version}"><iati-identifier>${version}</iati-identifier>${inside}</iati-activity>`
    const { losses, activities } = await all(
      `<iati-activities>${activity('1.03', '<title>T</title>')}${activity('2.02', '<title>T</title>')}</iati-activities>`,
    )
    expect(activities.map(({ version }) => version)).toEqual(['1.03', '2.02'])
    expect(losses.every(({ identifier }) => identifier === '2.02')).toBe(true)
    expect(losses.map(({ code }) => code)).toContain('text_unexpected')
  })

  test('a list without version is told once, of the file and not of its first activity', async () => {
    const { losses } = await all(
      `<iati-activities>${'<iati-activity><iati-identifier>A</iati-identifier></iati-activity>'.repeat(2)}</iati-activities>`,
    )
    expect(losses).toMatchObject([{ code: 'version_missing', line: 1, identifier: null }])
  })

  test('who publishes at second hand was called a secondary publisher before 2.01', async () => {
    const read = await first(one('<reporting-org ref="R" secondary-publisher="1">R</reporting-org>'))
    expect(read).toMatchObject({ secondaryReporter: true, reporters: [{ ref: 'R' }] })
  })
})

describe('what a datastore answers', () => {
  const activity = `<iati-activity s:version="1.03" xmlns:s="urn:s" default-currency="GBP"><iati-identifier>A</iati-identifier>${paid('D', '5')}</iati-activity>`
  test.each([
    [
      'a list inside',
      `<iati-activities generated-datetime="2014-01-22T13:56:04"><query><limit>50</limit></query>${activity}</iati-activities>`,
      ['wrapped', 'element_stray', 'version_missing'],
    ],
    [
      'two lists',
      `<iati-activities version="1.03">${activity}</iati-activities><iati-activities version="1.03"></iati-activities>`,
      ['wrapped'],
    ],
    ['an activity alone', activity, ['wrapped']],
  ])('%s is read, and the wrapper told of', async (_name, inside, told) => {
    const report = await outcome(`<result><ok>True</ok>${inside}</result>`)
    expect(report.figures).toEqual({ activities: 1, transactions: 1, sums: { 'D|GBP': '5' } })
    expect(report.warnings.map(({ code }) => code)).toEqual(told)
  })
  test('an answer without activities is none', async () => {
    await expect(outcome('<result><ok>False</ok><error>no</error></result>')).rejects.toMatchObject({
      flaws: [{ code: 'iati_other', facts: { root: 'result' } }],
    })
  })
})

describe('the order that version 2 asks for', () => {
  const narrative = '<narrative>N</narrative>'
  test('one misplaced part is told for each activity', async () => {
    const activity = `<iati-activity><title>${narrative}</title><reporting-org ref="R" type="10">${narrative}</reporting-org><iati-identifier>A</iati-identifier></iati-activity>`
    const { losses } = await all(`<iati-activities version="2.03">${activity}${activity}</iati-activities>`)
    expect(losses.filter(({ code }) => code === 'element_order')).toMatchObject([
      { facts: { element: 'reporting-org', value: 'title', parent: 'iati-activity' } },
      { facts: { element: 'reporting-org' } },
    ])
  })
  test('inside a transaction too', async () => {
    const swapped =
      '<transaction><value value-date="2024-01-01">1</value><transaction-date iso-date="2024-01-01"/><transaction-type code="2"/></transaction>'
    const { losses, activities } = await all(listed('2.03', swapped))
    expect(losses.filter(({ code }) => code === 'element_order')).toHaveLength(1)
    expect(activities[0]?.transactions[0]).toMatchObject({ type: '2', value: '1', date: '2024-01-01' })
  })
})

test('roles of version 1 are words in any letters', async () => {
  const read = await first(
    one(
      '<title>T</title><participating-org role="FUNDING">Giver</participating-org><participating-org role="Implementing">Doer</participating-org>',
    ),
  )
  expect(commitmentOf(read, [], {}).input.promisers).toEqual(['Giver'])
})
