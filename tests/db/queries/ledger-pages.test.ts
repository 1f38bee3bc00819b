// Pages of the ledger by key, and the ledger as of any day.
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Store } from '#db/store'
import { SORTS, type SortKey } from '#domain/filter'
import type { Locale } from '#domain/locale'
import { foundingBook } from '#tests/support/founding-book.ts'
import { pageOf, slugsOf } from '#tests/support/ledger-pages.ts'

let store: Store

beforeAll(async () => {
  store = await foundingBook()
  return () => store.close()
})

const page = (change: Parameters<typeof pageOf>[1] = {}) => pageOf(store, change)
const slugs = (text: string, day?: string) => slugsOf(store, text, day)

describe('pages', () => {
  const sorted = async (key: SortKey, descending: boolean, locale: Locale, limit: number) => {
    const found: LedgerLine[] = []
    let cursor: string | null = null
    do {
      const one: Awaited<ReturnType<typeof page>> = await page({
        sort: { key, descending },
        locale,
        limit,
        cursor,
      })
      expect(one.lines.length).toBeLessThanOrEqual(limit)
      found.push(...one.lines)
      cursor = one.next
    } while (cursor)
    return found.map((line) => line.slug)
  }

  test('of any size and sorting hold every line exactly once, in the order of one long page', async () => {
    const locale = fc.constantFrom<Locale>('en', 'uk', 'ja')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SORTS),
        fc.boolean(),
        locale,
        fc.integer({ min: 1, max: 26 }),
        async (key, down, lang, limit) => {
          const whole = (await page({ sort: { key, descending: down }, locale: lang })).lines.map(
            (line) => line.slug,
          )
          expect(whole).toHaveLength(25)
          expect(await sorted(key, down, lang, limit)).toEqual(whole)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('by date begin with what was due first, and end with what has no date', async () => {
    const order = await sorted('due', false, 'en', 7)
    expect(order[0]).toBe('generators-batch-today')
    expect(order.slice(1, 4).sort()).toEqual([
      'first-deputy-pm-visit',
      'generators-100',
      'mine-action-conference',
    ])
    expect(order[3]).toBe('mine-action-conference')
  })

  test.each([
    'x',
    Buffer.from('["due.en",1]').toString('base64url'),
    Buffer.from('["title.en","a","b"]').toString('base64url'),
  ])('a page mark that is damaged or of another sorting is told: %s', async (cursor) => {
    await expect(page({ cursor })).rejects.toMatchObject({ code: 'broken_cursor', flaws: [{ at: 'cursor' }] })
  })
})

describe('as of a day', () => {
  it.each([
    ['2024-01-06', 'standing=no_date', []],
    [
      '2024-01-07',
      '',
      [
        'bilateral-document',
        'nato-cap-contributions',
        'nuclear-safety-working-group',
        'strengthen-cooperation',
        'winter-power-equipment',
      ],
    ],
    ['2024-06-13', 'fulfilment=fulfilled', ['bilateral-document']],
    [
      '2024-11-16',
      'standing=due_soon',
      ['first-deputy-pm-visit', 'generators-100', 'generators-batch-today'],
    ],
    ['2024-11-17', 'standing=overdue', ['generators-batch-today']],
    ['2024-12-31', 'standing=overdue', ['generators-batch-today']],
    ['2025-01-01', 'standing=overdue', ['first-deputy-pm-visit', 'generators-100', 'generators-batch-today']],
    ['2025-09-30', 'topic=mine_action&standing=not_due', ['mine-action-conference']],
    ['2025-10-01', 'topic=mine_action&standing=due_soon', ['mine-action-conference']],
    ['2025-10-22', 'topic=mine_action&standing=fulfilled_in_time', ['mine-action-conference']],
  ])('%s, %s', async (day, text, expected) => {
    expect((await slugs(text, day)).sort()).toEqual(expected)
  })
})
