/** What is asked of flows: pages by key, filters, words, sums, and the two set side by side. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparison } from '#db/queries/compare'
import { datasetList } from '#db/queries/dataset-list'
import { flowById, flowsOfCommitment } from '#db/queries/flow-by-id'
import { flowsThat } from '#db/queries/flow-conditions'
import { flowMatches } from '#db/queries/flow-matches'
import { flowOverview } from '#db/queries/flow-overview'
import { flowPage } from '#db/queries/flow-page'
import { flowSums } from '#db/queries/flow-sums'
import { commitment } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { linkFlow } from '#db/verbs/link-flow'
import { readFlowFilter } from '#domain/flow-filter'
import { bring } from '#tests/support/flows.ts'
import { CONTEXT, foundingBook } from '#tests/support/founding-book.ts'

const KIEL =
  'country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated\nJapan,JPN,2022,3,0.3,0.1,0.1,0.1,0.4,-0.1\nAustria,AUT,2022,4,0.2,0.2,0,0,0.1,0.1\n'
const TABLE = `ref,measure,amount,currency,provider,receiver,recipients,starts,ends,description
P1,pledge,100,USD,Japan,Save the Children,UKR,2024-01-01,2024-01-31,Генератори для шкіл
P2,pledge,-0.5,USD,Japan,WHO,UKR:60; AFG:40,2024-02-01,,Vaccines
P3,pledge,7,JPY,Norway,WHO,AFG,,,発電機
P4,disbursement,3,USD,Japan,WHO,UKR,2023-05-05,,Vaccines
`
let store: Store
beforeAll(async () => {
  store = await foundingBook()
  await bring(store, 'kiel', KIEL)
  await bring(store, 'csv', TABLE, { slug: 'own', name: 'Own table' })
})
afterAll(() => store.close())

async function ask(text: string, limit = 50, cursor: string | null = null, until: string | null = null) {
  const { filter } = readFlowFilter(new URLSearchParams(text))
  const where = await flowsThat(store.read, filter, until)
  const matches = await flowMatches(store.read, where, filter.q)
  return {
    page: await flowPage(store.read, where, { matches, limit, cursor }),
    sums: await flowSums(store.read, where, matches),
  }
}
const refs = async (text: string, until: string | null = null) =>
  (await ask(text, 50, null, until)).page.lines.map((line) => line.ref)

describe('filters', () => {
  test.each<[string, string, string[]]>([
    ['a dataset, latest first, undated last', 'dataset=own', ['P2', 'P1', 'P4', 'P3']],
    ['a party of the book', 'dataset=own&provider=japan', ['P2', 'P1', 'P4']],
    ['a name as written', 'provider=Norway', ['P3']],
    ['a place by three letters', 'dataset=own&recipient=AFG', ['P2', 'P3']],
    ['a place by two letters', 'dataset=own&recipient=AF', ['P2', 'P3']],
    ['a measure', 'dataset=own&measure=pledge', ['P2', 'P1', 'P3']],
    ['no measure', 'measure=none&provider=japan', ['JPN 2022-03']],
    ['a currency', 'currency=jpy', ['P3']],
    ['a period that holds a day of it', 'dataset=own&from=2024-01-15&to=2024-01-20', ['P1']],
    ['words in Ukrainian, in another case', 'q=генератори', ['P1']],
    ['words in Japanese', 'q=発電機', ['P3']],
    ['several words, in any order', 'q=who vaccines', ['P2', 'P4']],
    ['what nothing fits', 'q=submarine', []],
  ])('%s', async (_name, text, expected) => expect(await refs(text)).toEqual(expected))

  test('as of a day, later flows are not there yet', async () =>
    expect(await refs('dataset=own', '2023-12-31')).toEqual(['P4', 'P3']))
})

test.each(['dataset=own', 'dataset=own&q=a'])('pages by key hold every flow once (%s)', async (text) => {
  const seen: string[] = []
  for (let cursor: string | null = null, pages = 0; pages < 10; pages++) {
    const { page } = await ask(text, 1, cursor)
    seen.push(...page.lines.map((line) => line.ref))
    cursor = page.next
    if (cursor === null) break
  }
  expect(seen).toEqual(await refs(text))
})

describe('sums', () => {
  test('each of one measure and one currency; parts and what has no measure by their codes', async () => {
    const { sums } = await ask('dataset=kiel-ukraine-support-tracker')
    expect(sums.records).toBe(12)
    expect(sums.sums.map(({ measure, code, part, sum }) => [measure, code, part, sum])).toEqual([
      ['commitment', null, false, '500000000'],
      ['allocation', null, false, '500000000'],
      [null, 'to_be_allocated', false, '0'],
      ['allocation', 'financial', true, '300000000'],
      ['allocation', 'humanitarian', true, '100000000'],
      ['allocation', 'military', true, '100000000'],
    ])
  })
  test.each([
    ['by filter', 'dataset=own&measure=pledge&currency=USD'],
    ['by words', 'dataset=own&measure=pledge&currency=USD&q=japan'],
  ])('exact, with what is below zero, %s', async (_name, text) =>
    expect((await ask(text)).sums.sums).toMatchObject([
      { sum: '99.5', records: 2, negative: 1, from: '2024-01-01', to: '2024-02-01' },
    ]),
  )
  test('the page’s overview is counted anew after an act', async () => {
    const before = await flowOverview(store.read)
    expect(before.whole.records).toBe(16)
    await bring(store, 'csv', 'ref,measure,amount,currency\nX,pledge,1,USD\n', { slug: 'another' })
    expect((await flowOverview(store.read)).whole.records).toBe(17)
  })
})

test('datasets tell their own day, else the last day of their flows', async () =>
  expect(
    (await datasetList(store.read)).map(({ slug, flows, latest }) => [slug, flows, latest]),
  ).toContainEqual(['own', 4, '2024-02-01']))

describe('tied to a promise', () => {
  test('the flow stands on the promise’s page, its history tells of it, and it can be untied', async () => {
    const [line] = (await ask('dataset=own&measure=disbursement')).page.lines
    const [promise] = await store.read.select().from(commitment)
    if (!line || !promise) throw new Error('nothing to tie')
    await linkFlow(store, CONTEXT, { flow: line.id, n: line.n, commitment: promise.slug })
    expect((await flowsOfCommitment(store.read, promise.id, 9)).map((one) => one.ref)).toEqual(['P4'])
    const tied = await flowById(store.read, line.id)
    expect(tied?.versions.map((one) => one.changes.map(({ field }) => field))).toEqual([
      ['commitment_id'],
      [],
    ])
    await linkFlow(store, CONTEXT, { flow: line.id, n: 2, commitment: null })
    expect(await flowsOfCommitment(store.read, promise.id, 9)).toEqual([])
  })
  test('another version in between is a problem, and so is a promise that is not there', async () => {
    const [line] = (await ask('dataset=own&measure=disbursement')).page.lines
    const tie = (n: number, slug: string) =>
      linkFlow(store, CONTEXT, { flow: line?.id ?? '', n, commitment: slug })
    await expect(tie(1, 'mine-action-conference')).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await expect(tie(3, 'no-such-promise')).rejects.toMatchObject({ code: 'not_found_name' })
  })
})

describe('side by side', () => {
  const both = {
    provider: 'japan',
    recipient: 'ukraine',
    measure: '',
    from: '',
    to: '',
    day: '2026-11-21',
  } as const
  test('claims, promises and each dataset’s own sums', async () => {
    const found = await comparison(store.read, { ...both, until: null })
    expect(found.claims.map((said) => said.claim?.measure)).toContain('claimed_total')
    expect(found.promises.length).toBeGreaterThan(0)
    expect(
      found.reports.flatMap(({ dataset, sums }) =>
        sums.filter((sum) => sum.measure && !sum.part).map((sum) => [dataset.slug, sum.measure, sum.sum]),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['kiel-ukraine-support-tracker', 'allocation', '300000000'],
        ['own', 'pledge', '99.5'],
        ['own', 'disbursement', '3'],
      ]),
    )
    const own = found.reports.find(({ dataset }) => dataset.slug === 'own')?.beside.get('pledge|USD')
    expect(own).toMatchObject({ shared: 1, otherPlaces: ['AF'], names: ['Japan'] })
  })
  test('a measure: datasets that have only others are named with them', async () => {
    const found = await comparison(store.read, { ...both, measure: 'pledge', until: null })
    expect(found.reports.map(({ dataset }) => dataset.slug)).toEqual(['own'])
    expect(found.others).toEqual([
      { name: 'Ukraine Support Tracker', measures: ['commitment', 'allocation'] },
    ])
  })
  test('a period: what lies outside is left out', async () => {
    const found = await comparison(store.read, { ...both, from: '2024-01-01', to: '2024-01-31', until: null })
    expect(found.reports.map(({ sums }) => sums.map((sum) => sum.sum))).toEqual([['100']])
    expect(found.claims).toEqual([])
  })
})
