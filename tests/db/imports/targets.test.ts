// Targets that a table adds to a promise: further cells are further targets, and none is taken away.
import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { target } from '#db/schema/sqlite'
import { undoAct } from '#db/verbs/undo-act'
import { verifyBook } from '#db/verify'
import { contents, imported, planned } from '#tests/support/imports.ts'
import { bookOfPumps, system } from '#tests/support/records.ts'

const targetsOf = async ({ store }: Awaited<ReturnType<typeof bookOfPumps>>) =>
  (await store.read.select().from(target).orderBy(asc(target.position))).map(
    ({ position, item, form, low, currency, measure }) => [position, item.en, form, low, currency, measure],
  )
const money = {
  slug: 'pumps',
  target_low: ' | 2.5',
  target_currency: ' | EUR',
  target_item_en: ' | Spare parts',
}

describe('a further target', () => {
  test('is planned, written with old and new value, and known again', async () => {
    const book = await bookOfPumps()
    const [first] = await targetsOf(book)
    expect((await planned(book.store, 'commitments', [money])).totals).toMatchObject({ changed: 1 })
    expect(await targetsOf(book)).toEqual([first])
    const { fates } = await imported(book.store, 'commitments', [money])
    expect(fates[0]?.changes.map(({ field }) => field).sort()).toEqual([
      'target_currency',
      'target_item_en',
      'target_low',
    ])
    expect(await targetsOf(book)).toEqual([first, [1, 'Spare parts', 'money', 250, 'EUR', 'pledge']])
    expect((await verifyBook(book.store.read)).differences).toEqual([])
    expect((await imported(book.store, 'commitments', [money])).totals).toMatchObject({ same: 1 })
  })

  test('goes with one undo', async () => {
    const { store } = await bookOfPumps()
    const before = await contents(store)
    const { seq } = await imported(store, 'commitments', [money])
    await undoAct(store, system, { seq: seq ?? 0 })
    expect(await contents(store)).toEqual(before)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('is named by the promise where the row does not name it', async () => {
    const book = await bookOfPumps()
    await imported(book.store, 'commitments', [
      { slug: 'pumps', target_low: '| 3', target_unit_en: '| lorries' },
    ])
    expect((await targetsOf(book)).map(([, , form, low]) => [form, low]).at(-1)).toEqual(['quantity', 3])
  })
})

test('a row that speaks of fewer targets is refused', async () => {
  const { store } = await bookOfPumps()
  await imported(store, 'commitments', [money])
  const { fates } = await imported(store, 'commitments', [{ slug: 'pumps', target_low: '7' }])
  expect(fates[0]).toMatchObject({
    fate: 'refused',
    flaws: [{ code: 'targets_differ', field: 'target_low', facts: { present: 2, given: 1 } }],
  })
})
