// Parties from a table: new ones, and changes of those whose names stand in the lines of their promises.

import { eq } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { STILL_KNOWN } from '#db/lines'
import { ledger, party } from '#db/schema/sqlite'
import { undoAct } from '#db/verbs/undo-act'
import { verifyBook } from '#db/verify'
import { contents, imported } from '#tests/support/imports.ts'
import { bookOfPumps, system } from '#tests/support/records.ts'

test('a new one may belong to another of the same table', async () => {
  const { store } = await bookOfPumps()
  const rows = [
    { ref: 'x:1', type: 'state', name_en: 'Coria', aliases: 'Koria; C.' },
    { ref: 'x:2', type: 'agency', name_en: 'Aid of Coria', parent: 'Coria' },
  ]
  expect((await imported(store, 'parties', rows)).totals.new).toBe(2)
  const [coria, aid] = (await store.read.select().from(party)).slice(-2)
  expect(coria).toMatchObject({ slug: 'coria', short: { en: 'Coria' }, aliases: ['Koria', 'C.'] })
  expect(aid?.parent_id).toBe(coria?.id)
  expect((await imported(store, 'parties', rows)).totals.same).toBe(2)
})

test('another name is in the lines of its promises at once, and back by one undo', async () => {
  const { store } = await bookOfPumps()
  const before = await contents(store)
  const { fates, seq } = await imported(store, 'parties', [
    { slug: 'aland', name_en: 'Åland', iati_ref: 'AX-1' },
  ])
  expect(fates[0]?.changes).toEqual([
    { field: 'name_en', old: 'Aland', new: 'Åland' },
    { field: 'iati_ref', old: null, new: 'AX-1' },
  ])
  const known = await store.read.select().from(ledger).where(eq(ledger.known_to, STILL_KNOWN))
  expect(known[0]?.body.promisers[0]?.name.en).toBe('Åland')
  expect((await verifyBook(store.read)).differences).toEqual([])
  await undoAct(store, system, { seq: seq ?? 0 })
  const plain = (found: object) => JSON.stringify(found).replace(/\\"n\\":\d+/g, '')
  expect(plain(await contents(store))).toBe(plain(before))
  expect((await verifyBook(store.read)).differences).toEqual([])
})

describe('is refused', () => {
  const cases: [string, Record<string, unknown>, string, string][] = [
    ['one without a name', { type: 'state' }, 'required', 'name_en'],
    ['one of no type', { name_en: 'C' }, 'not_in_list', 'type'],
    ['a parent that nobody knows', { type: 'state', name_en: 'C', parent: 'No' }, 'not_found_name', 'parent'],
    [
      'one that would belong to its own part',
      { slug: 'aland', parent: 'aland-ministry' },
      'same_record',
      'parent',
    ],
  ]
  it.each(cases)('%s', async (_name, row, code, field) => {
    const { store } = await bookOfPumps()
    const { fates } = await imported(store, 'parties', [row])
    expect(fates[0]).toMatchObject({ fate: 'refused', flaws: [{ code, field }] })
  })

  test('a name that several have, which are told', async () => {
    const { store } = await bookOfPumps()
    await imported(store, 'parties', [{ slug: 'new-aland', type: 'state', name_en: 'Aland' }])
    const { fates } = await imported(store, 'parties', [
      { slug: 'c', type: 'agency', name_en: 'C', parent: 'ALAND' },
    ])
    expect(fates[0]?.flaws[0]).toMatchObject({
      code: 'name_ambiguous',
      facts: { value: 'ALAND', candidates: 'aland, new-aland' },
    })
  })
})
