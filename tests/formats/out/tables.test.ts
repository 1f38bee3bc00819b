// Every table, whole: CSV, workbook and JSON hold the same rows, the filters choose them, and imports know the columns.
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#db/store'
import { FIELDS } from '#domain/import/fields'
import type { What } from '#domain/taking'
import { COMMITMENT_COLUMNS } from '#formats/out/tables/commitments'
import { DELIVERY_COLUMNS } from '#formats/out/tables/deliveries'
import { FLOW_COLUMNS } from '#formats/out/tables/flows'
import { PARTY_COLUMNS } from '#formats/out/tables/parties'
import { foundingBook } from '#tests/support/founding-book.ts'
import { cellsOf } from '#tests/support/sheet.ts'
import { takenFile, takenText } from '#tests/support/taking.ts'

let store: Store
beforeAll(async () => {
  store = await foundingBook()
})

type Rows = Record<string, string>[]
const csv = async (file: string, query = ''): Promise<Rows> =>
  parse(await takenText(store, file, query), { bom: true, columns: true, record_delimiter: '\r\n' })
/** An apostrophe that keeps a formula from running is taken off again, as the documentation says. */
const given = (text: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text)

/** What the five readouts and the later reports hold, counted by hand in `data/`. */
const TABLES: Exclude<What, 'changes' | 'flows'>[] = [
  'commitments',
  'statements',
  'meetings',
  'documents',
  'parties',
  'deliveries',
]
const DAY_ZERO = Date.UTC(1899, 11, 30)
const dayOf = (serial: number): string => new Date(DAY_ZERO + serial * 86_400_000).toISOString().slice(0, 10)

describe.each(TABLES)('%s', (what) => {
  test('has a row for each record, the same in every format', async () => {
    const rows = await csv(`${what}.csv`)
    const json = JSON.parse(await takenText(store, `${what}.json`))
    const records = what === 'deliveries' ? new Set(rows.map((row) => row.delivery)).size : rows.length
    expect(rows.length).toBeGreaterThan(0)
    expect(json[what].length).toBe(records)
    expect(json.total).toBe(records)
    const [head = [], ...sheet] = cellsOf(await takenFile(store, `${what}.xlsx`), 1)
    expect(head.length).toBe(Object.keys(rows[0] ?? {}).length)
    expect(sheet.length).toBe(rows.length)
    for (const [at, row] of rows.entries())
      for (const [n, value] of Object.values(row).entries()) {
        const cell = sheet[at]?.[n] ?? ''
        const said = typeof cell === 'number' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayOf(cell) : String(cell)
        expect(said).toBe(given(value))
      }
  })

  test('is told in three languages, with the same codes', async () => {
    const [en, uk, ja] = await Promise.all(
      ['en', 'uk', 'ja'].map((lang) => csv(`${what}.csv`, `lang=${lang}`)),
    )
    expect(Object.keys(uk?.[0] ?? {})).toEqual(Object.keys(en?.[0] ?? {}))
    const codes = (rows: Rows | undefined) =>
      rows?.map((row) =>
        Object.entries(row).filter(([key]) => !/_name$|^(url|participants|person|office)$/.test(key)),
      )
    expect(codes(uk)).toEqual(codes(en))
    expect(codes(ja)).toEqual(codes(en))
    const heads = await Promise.all(
      ['en', 'uk', 'ja'].map(
        async (lang) => cellsOf(await takenFile(store, `${what}.xlsx`, `lang=${lang}`), 1)[0],
      ),
    )
    expect(new Set(heads.map((head) => head?.join())).size).toBe(3)
  })

  test('holds less where promises are chosen, and nothing where none fits', async () => {
    const all = (await csv(`${what}.csv`)).length
    const some = (await csv(`${what}.csv`, 'kind=in_kind&beneficiary=ukraine')).length
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    const none = await takenText(store, `${what}.csv`, 'promiser=nobody-at-all')
    expect(none.split('\r\n').length).toBe(2)
    expect(JSON.parse(await takenText(store, `${what}.json`, 'promiser=nobody-at-all'))).toMatchObject({
      [what]: [],
      total: 0,
    })
  })
})

describe('what a page narrows a table by', () => {
  test.each([
    ['statements.csv', 'commitment=', 'commitment'],
    ['deliveries.csv', 'commitment=', 'commitment'],
    ['statements.csv', 'document=', 'document'],
    ['documents.csv', 'publisher=', 'publisher'],
  ])('%s?%s', async (file, param, key) => {
    const all = await csv(file)
    const [first] = all.flatMap((row) => row[key] || [])
    const some = await csv(file, param + first)
    expect(some).toEqual(all.filter((row) => row[key] === first))
    expect(some.length).toBeLessThan(all.length)
  })

  test('a party’s words are also those of its ministries', async () => {
    const own = await csv('statements.csv', 'party=japan')
    expect(new Set(own.map((row) => row.speaker)).size).toBeGreaterThan(1)
  })

  test('a search for names', async () => {
    const rows = await csv('parties.csv', 'q=міністерство')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.values(row).join().toLowerCase()).toContain('міністерство')
  })

  test('a day that was asked for leaves out what was said and held later', async () => {
    for (const [file, key] of [
      ['statements.csv', 'said_on'],
      ['meetings.csv', 'day'],
      ['documents.csv', 'published_on'],
      ['deliveries.csv', 'on'],
    ] as const)
      for (const row of await csv(file, 'as_of=2024-12-31'))
        expect((row[key] ?? '') <= '2024-12-31').toBe(true)
  })

  test('a name that is not in the book is told', async () => {
    await expect(csv('statements.csv', 'party=nobody-at-all')).rejects.toMatchObject({
      flaws: [{ code: 'not_found_name', at: 'party' }],
    })
  })
})

test.each([
  ['commitments', COMMITMENT_COLUMNS],
  ['deliveries', DELIVERY_COLUMNS],
  ['parties', PARTY_COLUMNS],
  ['flows', FLOW_COLUMNS],
] as const)(
  'every column of %s is known to tables that come in, and every field is taken away',
  (what, columns) => {
    const names = columns.map(({ key }) => key)
    expect(new Set(names).size).toBe(names.length)
    const fields = FIELDS[what]
    expect(names.filter((key) => !fields.some(({ name }) => name === key))).toEqual([])
    const taken = new Set<string>([...names, 'ref'])
    expect(
      fields.filter(({ name, computed }) => !computed && !taken.has(name)).map(({ name }) => name),
    ).toEqual([])
  },
)

test('several targets stand in one cell, a place for each, and a bar in a text is spelt', async () => {
  const rows = await csv('commitments.csv')
  const row = rows.find(({ targets }) => Number(targets) > 1)
  for (const key of ['target_item_en', 'target_qualifier', 'target_role'])
    expect(row?.[key]?.split(' | ').length).toBe(Number(row?.targets))
})
