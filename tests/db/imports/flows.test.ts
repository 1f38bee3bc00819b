/** A dataset's edition in the book: what it says is there, the same again changes nothing, a newer one leaves versions. */
import { and, count, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { audit, dataset, flow, flow_place, party, version } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { removeDataset } from '#db/verbs/remove-dataset'
import { undoAct } from '#db/verbs/undo-act'
import { verifyBook } from '#db/verify'
import { bring, plan, sumsInBook } from '#tests/support/flows.ts'
import { CONTEXT, foundingBook } from '#tests/support/founding-book.ts'

const HEAD = 'country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated\n'
const JAPAN = 'Japan,JPN,2022,3,0.3,0.1,0.1,0.1,0.4,0.1\n'
const AUSTRIA = 'Austria,AUT,2022,3,0.2,0.2,0,0,0.1,-0.1\n'

let store: Store
beforeEach(async () => {
  store = await foundingBook()
})
afterEach(() => store.close())

const many = async (table: typeof flow | typeof version | typeof audit | typeof flow_place) =>
  (await store.read.select({ n: count() }).from(table))[0]?.n ?? 0
const flowOf = async (ref: string, code: string) => {
  const [row] = await store.read
    .select()
    .from(flow)
    .where(and(eq(flow.ref, ref), eq(flow.code, code)))
  return row
}

describe('an edition', () => {
  test('gives every amount a row, its parts named, its parties and places tied', async () => {
    const acts = await many(audit)
    const report = await bring(store, 'kiel', HEAD + JAPAN + AUSTRIA)
    expect(report).toMatchObject({
      records: 2,
      new: 2,
      changed: 0,
      same: 0,
      refused: 0,
      figures: { gone: 0, held: 12, dataset: 'Ukraine Support Tracker' },
    })
    expect(await many(flow)).toBe(12)
    expect(await many(flow_place)).toBe(12)
    expect(await many(audit)).toBe(acts + 1)
    const [japan] = await store.read.select().from(party).where(eq(party.slug, 'japan'))
    expect(await flowOf('JPN 2022-03', 'military')).toMatchObject({
      measure: 'allocation',
      part_of: 'total',
      amount: '100000000',
      provider_id: japan?.id,
    })
    expect(await flowOf('AUT 2022-03', 'to_be_allocated')).toMatchObject({
      measure: null,
      amount: '-100000000',
      provider_id: null,
    })
    expect((await store.read.select().from(flow_place))[0]?.code).toBe('UA')
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('the same again leaves no trace', async () => {
    await bring(store, 'kiel', HEAD + JAPAN)
    const before = [await many(audit), await many(version)]
    expect(await bring(store, 'kiel', HEAD + JAPAN)).toMatchObject({
      new: 0,
      changed: 0,
      same: 1,
      figures: { gone: 0 },
    })
    expect([await many(audit), await many(version)]).toEqual(before)
  })

  test('a newer one changes what differs, and takes out what it no longer holds', async () => {
    await bring(store, 'kiel', HEAD + JAPAN + AUSTRIA)
    const versions = await many(version)
    const newer = HEAD + JAPAN.replace('0.4,0.1', '0.5,0.2')
    expect(await plan(store, 'kiel', newer)).toMatchObject({
      new: 0,
      changed: 1,
      same: 0,
      figures: { gone: 6 },
    })
    expect(await many(version)).toBe(versions)
    const report = await bring(store, 'kiel', newer, { edition: '30' })
    expect(report).toMatchObject({ new: 0, changed: 1 })
    expect(report.figures.gone_named).toContain('AUT 2022-03 · total')
    expect(await flowOf('JPN 2022-03', 'commitments')).toMatchObject({ amount: '500000000', n: 2 })
    expect(await flowOf('JPN 2022-03', 'total')).toMatchObject({ n: 1 })
    expect(await flowOf('AUT 2022-03', 'total')).toBeUndefined()
    expect(await many(version)).toBe(versions + 2 + 6 + 1)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('a file that is only a part takes nothing out', async () => {
    await bring(store, 'kiel', HEAD + JAPAN + AUSTRIA)
    expect(await bring(store, 'kiel', HEAD + JAPAN, { whole: false })).toMatchObject({
      same: 1,
      figures: { gone: 0 },
    })
    expect(await many(flow)).toBe(12)
  })

  test('a file that breaks off leaves the book as it was', async () => {
    const acts = await many(audit)
    const broken =
      '<iati-activities version="2.03"><iati-activity><iati-identifier>A</iati-identifier></iati-activity>'
    await expect(bring(store, 'iati', broken)).rejects.toThrow('xml_broken')
    expect(await many(audit)).toBe(acts)
    expect(await store.read.select().from(dataset)).toEqual([])
  })
})

describe('taken back whole', () => {
  test('a newer edition, with what it took out', async () => {
    await bring(store, 'kiel', HEAD + JAPAN + AUSTRIA)
    const { seq } = await bring(store, 'kiel', HEAD + JAPAN.replace('0.4,0.1', '0.5,0.2'))
    await undoAct(store, CONTEXT, { seq: seq ?? 0 })
    expect(await sumsInBook(store, 'kiel-ukraine-support-tracker')).toMatchObject({
      'total|EUR': '500000000',
      'commitments|EUR': '500000000',
    })
    expect(await many(flow_place)).toBe(12)
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('the first edition, dataset and all', async () => {
    const { seq } = await bring(store, 'kiel', HEAD + JAPAN)
    await undoAct(store, CONTEXT, { seq: seq ?? 0 })
    expect([await many(flow), await many(flow_place)]).toEqual([0, 0])
    expect(await store.read.select().from(dataset)).toEqual([])
  })

  test('a dataset that was taken out', async () => {
    await bring(store, 'kiel', HEAD + JAPAN)
    const { seq, flows } = await removeDataset(store, CONTEXT, { slug: 'kiel-ukraine-support-tracker' })
    expect(flows).toBe(6)
    expect([await many(flow), await many(flow_place)]).toEqual([0, 0])
    await undoAct(store, CONTEXT, { seq: seq ?? 0 })
    expect([await many(flow), await many(flow_place)]).toEqual([6, 6])
  })
})

describe('a table of flows', () => {
  const TABLE = 'ref,measure,amount,currency,provider,recipients,starts\n'

  test('a row is a flow; a blank cell changes nothing', async () => {
    const first = `${TABLE}A,pledge,1.50,USD,Japan,UKR:60; AFG:40,2024-01-02\nB,commitment,2,EUR,,UA,\n`
    expect(await bring(store, 'csv', first, { slug: 'own' })).toMatchObject({ records: 2, new: 2 })
    const again = `${TABLE}A,pledge,,USD,,,2024-01-03\n`
    expect(await bring(store, 'csv', again, { slug: 'own' })).toMatchObject({
      changed: 1,
      figures: { gone: 0 },
    })
    expect(await flowOf('A', 'pledge')).toMatchObject({
      amount: '1.5',
      provider: 'Japan',
      starts: '2024-01-03',
      places: [
        { code: 'UKR', share: '60' },
        { code: 'AFG', share: '40' },
      ],
    })
    expect(await many(flow)).toBe(2)
  })

  test('two rows of one name that differ: the second is refused', async () => {
    const given = `${TABLE}A,pledge,1,USD,,,\nA,pledge,2,USD,,,\nA,pledge,1,USD,,,\n`
    expect(await bring(store, 'csv', given, { slug: 'own' })).toMatchObject({ new: 1, refused: 1 })
  })

  test('a column names the dataset; names beside codes stay', async () => {
    await bring(store, 'kiel', HEAD + JAPAN)
    const [before] = await store.read.select().from(dataset)
    const rows = (await store.read.select().from(flow)).map(
      ({ ref, code, amount, currency }) => `${before?.slug},${ref},${code},${amount},${currency},UKR`,
    )
    const text = `dataset,ref,code,amount,currency,recipients\n${rows.join('\n')}\n`
    expect(await bring(store, 'csv', text)).toMatchObject({ same: rows.length, changed: 0, new: 0 })
    expect(await store.read.select().from(dataset)).toEqual([before])
  })

  test('rows of another dataset are not slipped into it', async () => {
    const text = 'dataset,ref,amount,currency\nmine,1,5,EUR\nyours,2,5,EUR\nmine,3,5,EUR\n'
    expect(await bring(store, 'csv', text)).toMatchObject({ new: 2, refused: 1 })
    expect((await store.read.select().from(dataset)).map(({ slug, name }) => [slug, name])).toEqual([
      ['mine', 'mine'],
    ])
  })
})
