// Other people's programs read what the book gives: a calendar, a feed, two spreadsheets.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseAtomFeed } from 'feedsmith'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Store } from '#db/store'
import { LOCALES } from '#domain/locale'
import { foundingBook } from '#tests/support/founding-book.ts'
import { takenFile, takenText } from '#tests/support/taking.ts'

vi.setConfig({ testTimeout: 120_000 })

let store: Store
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-readers-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  store = await foundingBook()
})
const rowsOf = async (file: string, query = ''): Promise<Record<string, string>[]> =>
  parse(await takenText(store, file, query), { bom: true, columns: true })

const DAY = 86_400_000
describe.each(LOCALES)('a calendar program, in %s', (locale) => {
  test('finds an event for each window, of whole days, the last one included', async () => {
    const { events = [] } = convertIcsCalendar(
      undefined,
      await takenText(store, 'commitments.ics', `lang=${locale}`),
    )
    const windows = (await rowsOf('commitments.csv')).filter((row) => row.due_type === 'calendar')
    expect(events.length).toBe(windows.length)
    for (const row of windows) {
      const event = events.find(({ url }) => url?.endsWith(`/${locale}/commitments/${row.slug}`))
      expect(event?.start).toMatchObject({
        type: 'DATE',
        date: new Date(row.due_start || row.due_strict_end || ''),
      })
      expect(event?.end?.date.getTime()).toBe(Date.parse(row.due_generous_end ?? '') + DAY)
      expect(event?.summary).toBe(row[`title_${locale}`] || row.title_en)
      expect(event?.lastModified?.date.toISOString().slice(0, 19)).toBe(row.updated_at?.slice(0, 19))
    }
  })
})

test('the same event has the same name in every language, so that an update replaces it', async () => {
  const names = await Promise.all(
    LOCALES.map(async (lang) =>
      convertIcsCalendar(undefined, await takenText(store, 'commitments.ics', `lang=${lang}`)).events?.map(
        ({ uid }) => uid,
      ),
    ),
  )
  expect(names[1]).toEqual(names[0])
  expect(names[2]).toEqual(names[0])
})

test.each(LOCALES)('a feed reader finds what changed, in %s', async (locale) => {
  const feed = parseAtomFeed(await takenText(store, 'changes.atom', `lang=${locale}`))
  const entries = feed.entries ?? []
  expect(entries.length).toBeGreaterThan(0)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { updated, links, title } of entries) {
    expect(Number.isNaN(Date.parse(updated ?? ''))).toBe(false)
    expect(links?.[0]?.href).toContain(`/${locale}/commitments/`)
    expect(title).toBeTruthy()
  }
})

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0
/** LibreOffice may be there without its spreadsheet: it is asked to make one. */
function opensSheets(): boolean {
  const [probe, made] = [join(folder, 'probe.csv'), join(folder, 'probe.xlsx')]
  writeFileSync(probe, 'a')
  spawnSync('soffice', [PROFILE, '--headless', '--convert-to', 'xlsx', '--outdir', folder, probe])
  return existsSync(made)
}
const PROFILE = `-env:UserInstallation=file://${folder}/profile`
const office = has('soffice', '--version') && opensSheets()
// Debian's own Python has Debian's packages, whichever comes first in the path.
const python = ['/usr/bin/python3', 'python3'].find((one) => has(one, '-c', 'import openpyxl'))
if (!office)
  console.log('not tried: workbooks in LibreOffice, because soffice or its spreadsheet is not installed')
if (!python) console.log('not tried: workbooks in openpyxl, because python3 has no openpyxl')

const WHATS = ['commitments', 'statements', 'meetings', 'documents', 'parties', 'deliveries'] as const
const plain = (text: string | undefined): string => (text ?? '').replace(/^'(?=[=+\-@])/, '')

test.skipIf(!office).each(['commitments', 'deliveries'] as const)(
  'LibreOffice opens %s.xlsx',
  async (what) => {
    const path = join(folder, `${what}.xlsx`)
    writeFileSync(path, await takenFile(store, `${what}.xlsx`, 'lang=ja'))
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
    spawnSync('soffice', [PROFILE, '--headless', '--convert-to', filter, '--outdir', folder, path])
    const [, ...shown] = parse(readFileSync(join(folder, `${what}.csv`), 'utf8'), { bom: true }) as string[][]
    const rows = await rowsOf(`${what}.csv`, 'lang=ja')
    expect(shown).toEqual(rows.map((row) => Object.values(row).map(plain)))
  },
)

const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
rows = [[str(c.value.date()) if hasattr(c.value, 'date') else c.value for c in row] for row in sheet.iter_rows()]
print(json.dumps({'sheets': len(book.worksheets), 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
  'width': sheet.column_dimensions['B'].width, 'rows': rows, 'about': [r[0].value for r in book.worksheets[-1].iter_rows()]}))
`
test.skipIf(!python).each(WHATS)('openpyxl reads %s.xlsx', async (what) => {
  const path = join(folder, `${what}-py.xlsx`)
  writeFileSync(path, await takenFile(store, `${what}.xlsx`))
  const { stdout } = spawnSync(python ?? '', ['-c', READ, path], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const book = JSON.parse(stdout)
  const rows = await rowsOf(`${what}.csv`)
  expect(book.frozen).toBe('A2')
  expect(book.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`))
  expect(book.width).toBeGreaterThan(8)
  expect(book.rows.length).toBe(rows.length + 1)
  expect(book.rows.slice(1).map((row: unknown[]) => row.map((cell) => String(cell ?? '')))).toEqual(
    rows.map((row) => Object.values(row).map(plain)),
  )
  expect(book.about).toContain('As of')
})
