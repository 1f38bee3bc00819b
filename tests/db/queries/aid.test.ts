// Aid as the founding records hold it: goods apart, money by measure and currency, claims in no sum.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aidChoices } from '#db/queries/aid-choices'
import { aidClaims } from '#db/queries/aid-claims'
import { aidMoneyLines, aidPage } from '#db/queries/aid-lines'
import { aidLinks } from '#db/queries/aid-links'
import { aidSources } from '#db/queries/aid-sources'
import type { Store } from '#db/store'
import { type Filter, NO_FILTER } from '#domain/filter'
import { sumMoney } from '#domain/money-sums'
import { foundingBook } from '../../support/founding-book.ts'

const DAY = '2026-01-01'
let store: Store
beforeAll(async () => {
  store = await foundingBook()
})
afterAll(() => store.close())

const ask = { filter: NO_FILTER, day: DAY, limit: 50, cursor: null }
const goodsOf = async (filter: Filter, day = DAY) =>
  (await aidPage(store.read, 'quantity', { ...ask, filter, day })).lines.map((line) => line.slug)

describe('goods', () => {
  test('are the six promises of things, each apart', async () => {
    const found = await goodsOf(NO_FILTER)
    expect(found.sort()).toEqual([
      'energy-equipment-november',
      'generators-100',
      'generators-32-kharkiv-odesa',
      'generators-batch-today',
      'self-defense-forces-vehicles',
      'winter-power-equipment',
    ])
  })

  test('can be narrowed down by party and topic, and by day', async () => {
    expect(await goodsOf({ q: '', facets: { promiser: ['ukraine'] } })).toEqual([])
    expect(await goodsOf({ q: '', facets: { topic: ['security'] } })).toEqual([
      'self-defense-forces-vehicles',
    ])
    expect(await goodsOf(NO_FILTER, '2024-03-01')).toEqual(['winter-power-equipment'])
  })

  test('come page by page, each once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await aidPage(store.read, 'quantity', { ...ask, limit: 2, cursor })
      seen.push(...page.lines.map((line) => line.slug))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(await goodsOf(NO_FILTER))
  })

  test('say how many documents speak of them', async () => {
    const { lines } = await aidPage(store.read, 'quantity', ask)
    const targets = lines.flatMap((line) => line.targets.map((one) => ({ id: one.id, commitment: line.id })))
    const sources = await aidSources(store.read, targets, DAY)
    const hundred = lines.find((line) => line.slug === 'generators-100')?.targets[0]
    expect(sources.get(hundred?.id ?? '')).toBe(1)
    expect([...sources.values()].every((n) => n > 0)).toBe(true)
  })
})

test('money is summed within one measure and one currency', async () => {
  const lines = await aidMoneyLines(store.read, NO_FILTER, DAY)
  const links = await aidLinks(
    store.read,
    lines.map((line) => line.id),
  )
  const sums = sumMoney(
    lines.flatMap((line) => line.targets.map((one) => ({ ...one, commitment: line.id }))),
    links,
  )
  expect(sums.map((sum) => [sum.measure, sum.currency, sum.promised])).toEqual(
    [
      ['allocation', 'USD', { qualifier: 'over', low: 300_000_000_000, high: null }],
      [null, null, { qualifier: 'not_said', low: null, high: null }],
    ].map(([measure, currency, promised]) => [
      measure,
      currency,
      expect.objectContaining(promised as object),
    ]),
  )
})

test('claims of totals stand apart, and none about sanctions among them', async () => {
  const { lines, total } = await aidClaims(store.read, DAY, { limit: 50, cursor: null })
  expect(total).toBe(3)
  expect(lines.map((line) => line.claim && [line.claim.qualifier, line.claim.low])).toEqual(
    expect.arrayContaining([['over', 1_200_000_000_000], ['about', 1_200_000_000_000], null]),
  )
  expect(lines.some((line) => /sanctions/.test(line.quote.exact))).toBe(false)
})

test('choices count what they would show', async () => {
  const choices = await aidChoices(store.read, NO_FILTER, DAY)
  expect(choices.promiser.map((one) => [one.slug, one.count])).toEqual([['japan', 8]])
  expect(choices.topic.reduce((n, one) => n + one.count, 0)).toBe(8)
})
