// Whatever a book may hold, its IATI file is valid, is read by our own reader without a loss, and keeps the figures.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Kind } from '#domain/kind'
import { decimalOf } from '#domain/money'
import { readAsked } from '#domain/taking'
import { dryRun } from '#formats/in/dry-run'
import { iati as reader } from '#formats/in/iati/format'
import { sourceOf } from '#formats/in/source'
import { iati } from '#formats/out/iati/commitments'
import { uri } from '#formats/out/iati/documents'
import type { ActivityBatch, ActivityFacts, ActivityTarget } from '#formats/out/iati/facts'
import { equalShares } from '#formats/out/iati/places'
import { wordsFor } from '#messages/words'
import { inventedBook } from '#tests/support/iati/invented.ts'
import { complaints } from '#tests/support/iati/valid.ts'
import { all } from '#tests/support/iati.ts'
import { NO_ROWS } from '#tests/support/taking.ts'

vi.setConfig({ testTimeout: 120_000 })

const taking = (book: readonly ActivityFacts[], bookUrl = 'https://book.example.org:8080') => ({
  asked: readAsked(new URLSearchParams(), { day: '2026-11-22', locale: 'en' }),
  bookUrl,
  selfUrl: bookUrl,
  version: 1,
  async *lines() {},
  rows: NO_ROWS,
  sources: async () => [],
  changes: async () => [],
  kinds: async () => new Map<Kind, number>([['in_kind', book.length]]),
  async *activities() {
    yield* book
  },
})
async function written(book: readonly ActivityFacts[], bookUrl?: string): Promise<string> {
  let xml = ''
  for await (const chunk of iati.write(taking(book, bookUrl))) xml += chunk
  return xml
}

/** Said again in plain words, so that the rule under test is not its own judge. */
const TYPES: Record<string, string> = { pledge: '12', commitment: '2', allocation: '2' }
const LISTED = ['USD', 'EUR', 'JPY', 'KWD']
const payable = (target: ActivityTarget, among: readonly ActivityTarget[]): boolean =>
  target.form === 'money' &&
  target.promised !== null &&
  LISTED.includes(target.currency ?? '') &&
  ['pledge', 'commitment', 'allocation', 'disbursement'].includes(target.measure ?? '') &&
  !(target.measure === 'allocation' && among.some((one) => one.measure === 'commitment' && payable(one, [])))
const certain = ({ qualifier, low }: ActivityBatch): number | null =>
  qualifier === 'exactly' || qualifier === 'about' || qualifier === 'range'
    ? low
    : qualifier === 'up_to'
      ? null
      : low

/** Without the zeros at its end that say nothing. */
const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

function expectedSums(book: readonly ActivityFacts[]): Record<string, string> {
  const minors = new Map<string, number>()
  const add = (key: string, minor: number) => minors.set(key, (minors.get(key) ?? 0) + minor)
  for (const { line, batches } of book)
    for (const target of line.targets) {
      if (!payable(target, line.targets)) continue
      const type = TYPES[target.measure ?? '']
      if (type) add(`${type}|${target.currency}`, target.promised ?? 0)
      if (line.kind !== 'financial') continue
      for (const batch of batches.filter((one) => one.target === target.id)) {
        const paid = batch.stages.some(({ stage }) => ['disbursed', 'received'].includes(stage))
        const minor = certain(batch)
        if (paid && minor !== null) add(`3|${target.currency}`, minor)
      }
    }
  const sums = [...minors].map(
    ([key, minor]) => [key, trimmed(decimalOf({ minor, currency: key.slice(-3) }))] as const,
  )
  return Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('an invented book', () => {
  test('makes a valid file', async () => {
    await fc.assert(
      fc.asyncProperty(inventedBook, async (book) => {
        expect(await complaints(await written(book))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('comes back with the same sums by type and currency', async () => {
    await fc.assert(
      fc.asyncProperty(inventedBook, async (book) => {
        const file = sourceOf(new TextEncoder().encode(await written(book)))
        const { figures, warnings } = await dryRun(await reader.open(file), wordsFor('en'))
        expect(warnings).toEqual([])
        expect(figures.sums).toEqual(expectedSums(book))
      }),
      { numRuns: 100 },
    )
  })

  test('comes back with the same targets and actuals, in order', async () => {
    await fc.assert(
      fc.asyncProperty(inventedBook, async (book) => {
        const { activities } = await all(await written(book))
        const size = (value: number | null, currency: string | null) =>
          value === null ? undefined : Number(currency ? decimalOf({ minor: value, currency }) : value)
        for (const [at, { line }] of book.entries()) {
          const counted = line.targets.filter(
            (one) =>
              one.form !== 'money' ||
              one.measure === 'in_kind_value' ||
              (one.measure === 'allocation' &&
                payable({ ...one, measure: 'pledge' }, []) &&
                !payable(one, line.targets)),
          )
          const periods = activities[at]?.results.map(({ indicators }) => indicators[0]?.periods[0])
          const number = (text: string | null | undefined) => (text ? Number(text) : undefined)
          expect(
            periods?.map((one) => [number(one?.targets[0]?.value), number(one?.actuals[0]?.value)]),
          ).toEqual(
            counted.map(({ promised, delivered, currency }) => [
              size(promised, currency),
              size(delivered.amount, currency),
            ]),
          )
          expect(activities[at]?.identifier).toBe(`book.example.org-8080-${line.slug}`)
        }
      }),
      { numRuns: 100 },
    )
  })
})

test.each([1, 2, 3, 6, 7, 9, 11, 33, 97])('%i equal shares add up to 100', (parts) => {
  const hundredths = equalShares(parts).map((share) => Math.round(Number(share) * 100))
  expect(hundredths).toHaveLength(parts)
  expect(hundredths.reduce((sum, one) => sum + one, 0)).toBe(10_000)
})

test.each([
  ['https://a.example/ü?q=a b', 'https://a.example/%C3%BC?q=a%20b'],
  ['https://a.example/a|b{c}^`', 'https://a.example/a%7Cb%7Bc%7D%5E%60'],
  ['https://a.example/%zz#a#b', 'https://a.example/%25zz#a%23b'],
  ['no address', null],
])('the address %s', (address, expected) => {
  expect(uri(address)).toBe(expected)
})
