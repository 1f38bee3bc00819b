// What is taken away and brought back unchanged changes nothing, whatever the format, the language and the words.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { recordBatch } from '#db/verbs/batch'
import { recordCommitment } from '#db/verbs/record-commitment'
import type { RowFate } from '#domain/import/fate'
import { LOCALES } from '#domain/locale'
import { bookOfSources, made, pumps, system } from '#tests/support/records.ts'
import { seededStore } from '#tests/support/store.ts'
import { roundTrip, TRIPS } from '#tests/support/trips.ts'

vi.setConfig({ testTimeout: 120_000 })

describe.each(TRIPS)('the founding book as $file', (trip) => {
  test.each(LOCALES)('in %s', async (locale) => {
    const { told, totals } = await roundTrip(await seededStore(), trip, locale)
    expect(told).toEqual([])
    expect(totals.same).toBe(totals.records)
    expect(totals.records).toBeGreaterThan(3)
  })
})

/** What cells, formulas, lists and markup would each take for something else. */
const PIECES = [
  ...[
    '=1+1',
    "'",
    '+7',
    '-',
    '@x',
    '|',
    '\\',
    ';',
    ',',
    '"',
    '<b>',
    '&amp;',
    ']]>',
    '--',
    '%',
    '1,5',
    '03/04/2024',
  ],
  ...[
    'TRUE',
    'null',
    '0012',
    'ten pumps',
    'насоси',
    'ポンプ',
    'é',
    '👩‍🚒',
    '\u00a0',
    '\n',
    '\t',
    '  ',
    '№ 5',
    '=HYPERLINK("x")',
  ],
]
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' ').trim())
  .filter((joined) => /[\p{L}\p{N}]/u.test(joined))
const words = fc
  .record({ en: text, uk: text, ja: text }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0)
const size = fc.integer({ min: 1, max: 10_000_000 })
const things = fc.record({
  item: words,
  unit: fc.option(words),
  form: fc.constant('quantity' as const),
  phrase: fc.option(text),
  low: size,
  high: fc.constant(null),
  qualifier: fc.constantFrom('over' as const, 'at_least' as const),
})
const money = fc.record({
  item: words,
  form: fc.constant('money' as const),
  qualifier: fc.constantFrom('over' as const, 'at_least' as const),
  low: size.map((cents) => (cents / 100).toFixed(2)),
  high: fc.constant(null),
  currency: fc.constantFrom('USD', 'EUR', 'UAH'),
  measure: fc.constantFrom('pledge' as const, 'allocation' as const),
})
const promise = fc.record({
  title: words,
  settling: fc.option(words),
  note: fc.option(words),
  targets: fc.array(fc.oneof(things, money), { maxLength: 3 }),
  label: fc.option(words),
})

/** Narratives of IATI hold words, not the space between them. */
const otherThanSpace = ({ fate, changes, flaws }: RowFate): boolean =>
  fate !== 'changed' ||
  flaws.length > 0 ||
  changes.some((one) => one.old?.replace(/\s+/g, ' ') !== one.new?.replace(/\s+/g, ' '))

test('books of any words', async () => {
  await fc.assert(
    fc.asyncProperty(promise, fc.constantFrom(...LOCALES), async ({ label, targets, ...given }, locale) => {
      const store = await bookOfSources()
      const aims = [
        ...targets,
        { item: { en: 'Pumps' }, form: 'quantity', qualifier: 'exactly', low: 1, high: 1, key: 'p' } as const,
      ]
      const written = await recordCommitment(store, system, {
        ...pumps,
        ...given,
        targets: aims,
        statements: [made],
      })
      await recordBatch(store, system, {
        commitment: 'pumps',
        target: written.targets.p ?? '',
        label,
        qualifier: 'not_said',
        low: null,
        high: null,
        stages: [
          { stage: 'announced', on: '2024-11-20', statement: Object.values(written.statements)[0] ?? '' },
        ],
      })
      for (const trip of TRIPS) {
        const { told, totals } = await roundTrip(store, trip, locale)
        const differing = trip.format === 'iati' ? told.filter(otherThanSpace) : told
        expect({ file: trip.file, differing }).toEqual({ file: trip.file, differing: [] })
        expect(totals.records).toBeGreaterThan(0)
      }
    }),
    { numRuns: 40 },
  )
})
