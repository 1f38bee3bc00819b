import { beforeAll, describe, expect, it, test } from 'vitest'
import { facetCounts } from '#db/queries/facet-counts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Store } from '#db/store'
import { FACET_NAMES, type Facet, NO_FILTER } from '#domain/filter'
import { foundingBook } from '#tests/support/founding-book.ts'
import { DAY, filtered, pageOf, slugsOf } from '#tests/support/ledger-pages.ts'

let store: Store

beforeAll(async () => {
  store = await foundingBook()
  return () => store.close()
})

const page = (change: Parameters<typeof pageOf>[1] = {}) => pageOf(store, change)
const slugs = (text: string, day?: string) => slugsOf(store, text, day)

describe('a filter', () => {
  it.each([
    ['', 25],
    ['fulfilment=fulfilled', 2],
    ['standing=overdue', 3],
    ['standing=overdue,fulfilled_in_time', 4],
    ['kind=in_kind', 6],
    ['kind=in_kind&standing=no_date', 4],
    ['topic=mine_action', 2],
    ['promiser=ukraine&promiser=partners', 12],
    ['beneficiary=japan', 11],
    ['meeting=kyiv-2024-01-07', 5],
    ['evidence=third_party', 1],
    ['attested_by=beneficiary', 5],
    ['testability=vague', 8],
    ['promiser=nobody', 0],
  ])('%s: %i', async (text, lines) => {
    const found = await page({ filter: filtered(text) })
    expect([found.lines.length, found.total]).toEqual([lines, lines])
  })
})

test('the calendar’s last day shows what the day before it shows', async () => {
  expect(await slugs('', '9999-12-31')).toEqual(await slugs('', '9999-12-30'))
  expect(await slugs('', '9999-12-31')).toHaveLength(25)
})

describe('words', () => {
  it.each([
    [
      'a title, and a quotation elsewhere',
      'autotransformers',
      ['energy-equipment-november', 'winter-power-equipment'],
    ],
    ['a part of a quotation', 'hundred generators', []],
    [
      'the beginning of a word',
      'sancti',
      ['sanctions-and-support', 'sanctions-circumvention', 'sanctions-pressure'],
    ],
    ['in capitals', 'SELF-DEFENSE', ['self-defense-forces-vehicles']],
    ['Ukrainian', 'автотрансформатори', ['energy-equipment-november']],
    ['Ukrainian, a beginning', 'генератор 32', ['generators-32-kharkiv-odesa']],
    ['Japanese inside a sentence', '自衛隊', ['self-defense-forces-vehicles']],
    ['Japanese, another', '地雷', ['mine-action-conference', 'mine-action-work-together']],
    ['Japanese, after a number', '発電機32台', ['generators-32-kharkiv-odesa']],
    ['nothing of the kind', 'submarines', []],
    ['only signs', '"*(', []],
    ['the language of the index', 'pumps OR generators NOT x', []],
  ])('%s', async (_name, q, found) => {
    expect((await slugs(`q=${encodeURIComponent(q)}`)).sort()).toEqual(found)
  })
})

describe('counts', () => {
  const valuesOf: Record<Facet, (line: LedgerLine) => (string | null)[]> = {
    fulfilment: (line) => [line.fulfilment],
    standing: (line) => [line.standing],
    kind: (line) => [line.kind],
    topic: (line) => [line.topic],
    promiser: (line) => line.promisers.map((one) => one.slug),
    beneficiary: (line) => line.beneficiaries.map((one) => one.slug),
    meeting: () => [],
    evidence: (line) => [line.evidence],
    attested_by: (line) => [line.attested_by],
    testability: (line) => [line.testability],
  }
  it.each(['', 'kind=in_kind', 'standing=overdue&kind=in_kind', 'q=japan', 'promiser=japan&topic=energy'])(
    'beside "%s" are those of the lines that fit all but their own facet',
    async (text) => {
      const filter = filtered(text)
      const counts = await facetCounts(store.read, filter, DAY)
      for (const facet of FACET_NAMES.filter((name) => name !== 'meeting')) {
        const { lines } = await page({
          filter: { ...filter, facets: { ...filter.facets, [facet]: undefined } },
        })
        const tally = new Map<string, number>()
        for (const value of lines.flatMap(valuesOf[facet]))
          if (value) tally.set(value, (tally.get(value) ?? 0) + 1)
        expect(Object.fromEntries(counts[facet].map((one) => [one.value, one.count]))).toEqual(
          Object.fromEntries(tally),
        )
      }
    },
  )

  test('meetings count each commitment once', async () => {
    const { meeting } = await facetCounts(store.read, NO_FILTER, DAY)
    for (const { value, count } of meeting) expect(await slugs(`meeting=${value}`)).toHaveLength(count)
  })
})
