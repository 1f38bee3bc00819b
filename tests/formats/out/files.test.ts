// Every file of the founding book: what is in it, and that other programs can read it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { ledgerLines } from '#db/queries/ledger-lines'
import type { Store } from '#db/store'
import { readFilter } from '#domain/filter'
import { LOCALES } from '#domain/locale'
import { foundingBook } from '#tests/support/founding-book.ts'
import { takenFile, takenText } from '#tests/support/taking.ts'

let store: Store
beforeAll(async () => {
  store = await foundingBook()
})

const onPage = async (query: string) => {
  const { lines } = await ledgerLines(store.read, {
    filter: readFilter(new URLSearchParams(query)).filter,
    sort: { key: 'due', descending: false },
    day: '2026-11-22',
    locale: 'en',
    limit: 200,
    cursor: null,
  })
  return lines.map(({ slug }) => slug)
}
const QUERIES = ['', 'kind=in_kind', 'standing=overdue', 'q=generators', 'promiser=japan&topic=energy']

describe('the promises of a file are those of the page, in its order', () => {
  test.each(QUERIES)('?%s', async (query) => {
    const slugs = await onPage(query)
    expect(slugs.length).toBeGreaterThan(0)
    const json = JSON.parse(await takenText(store, 'commitments.json', query))
    expect(json.commitments.map((one: { slug: string }) => one.slug)).toEqual(slugs)
    expect(json.total).toBe(slugs.length)
    const csv = await takenText(store, 'commitments.csv', query)
    expect(csv.startsWith('\uFEFFslug,title_en,title_uk,title_ja,kind,kind_name,')).toBe(true)
    const firsts = csv.split('\r\n').slice(1, -1)
    expect(firsts.map((line) => line.split(',')[0])).toEqual(slugs)
  })
})

test.each(LOCALES)('codes stay, names are told in %s', async (locale) => {
  const csv = await takenText(store, 'commitments.csv', `kind=in_kind&lang=${locale}`)
  const name = { en: 'In-kind deliveries', uk: 'Допомога в натуральній формі', ja: '現物の提供' }[locale]
  expect(csv).toContain(`,in_kind,${name},`)
})

const sheet = (files: Record<string, Uint8Array>, at: number) =>
  new TextDecoder().decode(files[`xl/worksheets/sheet${at}.xml`])

describe('the workbook', () => {
  test('has typed cells, a frozen head, and one row for each promise', async () => {
    const files = unzipSync(await takenFile(store, 'commitments.xlsx'))
    const promises = sheet(files, 1)
    expect(promises).toContain('state="frozen"')
    expect(promises.match(/<row>/g)?.length).toBe(1 + (await onPage('')).length)
    // 16 November 2024, as spreadsheets count days.
    expect(promises).toContain('<c s="2"><v>45612</v></c>')
    expect(sheet(files, 2)).toContain('<c><v>100</v></c>')
  })

  test('says in its last sheet which filters, day, measures and sources it has', async () => {
    const files = unzipSync(await takenFile(store, 'commitments.xlsx', 'kind=financial'))
    const about = sheet(files, 3)
    for (const said of ['2026-11-22', 'Money', 'Allocation', 'Source', 'https://'])
      expect(about).toContain(said)
  })

  test('is the same bytes each time', async () => {
    const [one, two] = [
      await takenFile(store, 'commitments.xlsx'),
      await takenFile(store, 'commitments.xlsx'),
    ]
    expect(Buffer.compare(one, two)).toBe(0)
  })
})

describe('the calendar', () => {
  test.each(LOCALES)('has short lines and an identifier of its own for each event in %s', async (locale) => {
    const text = await takenText(store, 'commitments.ics', `lang=${locale}`)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const ids = lines.filter((line) => line.startsWith('UID:'))
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    expect(text).toBe(await takenText(store, 'commitments.ics', `lang=${locale}`))
  })

  test('is a calendar where no promise has a window too', async () => {
    const text = await takenText(store, 'commitments.ics', 'q=nothingofthesort')
    expect(text).toContain('BEGIN:VTIMEZONE')
    expect(text).not.toContain('VEVENT')
  })
})

const RULES = join('..', 'shared', 'material', 'validators', 'atom-rfc4287.rnc')
const absent = !existsSync(RULES)
  ? 'the rules of Atom are not beside the project'
  : spawnSync('jing').error
    ? 'jing is not installed'
    : null
if (absent) console.log(`not tried: Atom under jing, because ${absent}`)

describe('the feed', () => {
  test('tells of what was done to the promises that fit, and of nothing else', async () => {
    const all = await takenText(store, 'changes.atom')
    const some = await takenText(store, 'changes.atom', 'kind=financial')
    const none = await takenText(store, 'changes.atom', 'q=nothingofthesort')
    const count = (text: string) => text.match(/<entry>/g)?.length ?? 0
    expect(count(all)).toBeGreaterThan(count(some))
    expect(count(some)).toBeGreaterThan(0)
    expect(count(none)).toBe(0)
  })

  test.skipIf(absent !== null).each(['', 'kind=financial&lang=uk', 'lang=ja', 'q=nothingofthesort'])(
    'keeps the rules of Atom: ?%s',
    async (query) => {
      const folder = mkdtempSync(join(tmpdir(), 'pledgebook-feed-'))
      const path = join(folder, 'changes.atom')
      writeFileSync(path, await takenFile(store, 'changes.atom', query))
      const { status, stdout } = spawnSync('jing', ['-c', RULES, path], { encoding: 'utf8' })
      rmSync(folder, { recursive: true })
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    },
  )
})
