/** The real datasets in the book: summed from there, they say what their files and their publishers say. */
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { flow } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { bring, haveMaterial, real, sumsInBook } from '#tests/support/flows.ts'
import { foundingBook } from '#tests/support/founding-book.ts'

let store: Store
beforeEach(async () => {
  store = await foundingBook()
})
afterEach(() => store.close())

describe.skipIf(!haveMaterial)('the real ones, summed from the book', () => {
  test('Kiel: each month is its total allocations', async () => {
    const report = await bring(store, 'kiel', real('tables/kiel29-data_explorer.csv'))
    expect(report).toMatchObject({ records: 1079, new: 1079 })
    const rows = await store.read.select().from(flow).where(eq(flow.code, 'total'))
    const text = new TextDecoder().decode(real('tables/kiel29-total_allocations.csv'))
    const months = text.trim().split('\n').slice(1)
    expect(months).toHaveLength(52)
    for (const line of months) {
      const [year, month, total] = line.split(',').map(Number)
      const starts = `${year}-${String(month).padStart(2, '0')}-01`
      const own = rows.filter((row) => row.starts === starts)
      const sum = own.reduce((all, row) => all + Number(row.amount), 0)
      expect(Math.abs(sum / 1e9 - (total ?? Number.NaN)), starts).toBeLessThan(1e-5)
    }
    expect(await bring(store, 'kiel', real('tables/kiel29-data_explorer.csv'))).toMatchObject({ same: 1079 })
  })

  test('FTS: paid and committed dollars', async () => {
    const given = real('tables/fts_incoming_funding_afg.csv')
    expect(await bring(store, 'fts', given)).toMatchObject({ records: 328, new: 328, refused: 0 })
    const lines = await import('csv-parse/sync')
    const rows: Record<string, string>[] = lines.parse(Buffer.from(given), { columns: true, bom: true })
    const paid = rows
      .filter((row) => row.status === 'paid')
      .reduce((sum, row) => sum + Number(row.amountUSD), 0)
    expect((await sumsInBook(store, 'fts'))['paid|USD']).toBe(String(paid))
    expect(await bring(store, 'fts', given)).toMatchObject({ same: 328, new: 0 })
  })

  type Expected = Record<
    string,
    { activities: number; distinct_identifiers: number; sum_by_type_and_currency: Record<string, string> }
  >
  const expected: Expected = haveMaterial
    ? JSON.parse(new TextDecoder().decode(real('iati-activities/expected-totals.json')))
    : {}
  test.each(Object.entries(expected))('%s', async (file, { activities, distinct_identifiers, ...own }) => {
    const given = real(`iati-activities/${file}`)
    const report = await bring(store, 'iati', given, { slug: 'real' })
    expect(report.records).toBe(activities)
    expect(report.refused).toBe(activities - distinct_identifiers)
    if (activities === distinct_identifiers)
      expect(await sumsInBook(store, 'real')).toEqual(own.sum_by_type_and_currency)
    expect(await bring(store, 'iati', given, { slug: 'real' })).toMatchObject({
      new: 0,
      changed: 0,
      figures: { gone: 0 },
    })
  })
})
