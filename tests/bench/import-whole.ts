// How long a whole table of 100,000 new commitments takes from its file into a small book, and how long others wait to write meanwhile.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { openConnection } from '#db/open'
import { withBook } from './books.ts'
import type { Taken } from './import-file.ts'
import { importRows } from './import-rows.ts'
import type { Line } from './server.ts'

const ROWS = 100_000
const SMALL = 26
const LIMITS = { seconds: 15, cpu: 30, megabytes: 100, wait: 15 }
/** Somebody tries to write so often, in milliseconds. */
const OFTEN = 10

const COLUMNS =
  `ref,title_en,title_uk,kind,topic,promisers,beneficiaries,document,quote,speaker,modality,due_phrase,target_item_en,
  target_low,target_unit_en,target_currency,target_measure`.split(/,\s*/)

async function writeTable(path: string): Promise<void> {
  const out = createWriteStream(path)
  out.write(`${COLUMNS.join(',')}\r\n`)
  for (const { input } of importRows(ROWS))
    if (!out.write(`${COLUMNS.map((name) => String(input[name] ?? '')).join(',')}\r\n`))
      await once(out, 'drain')
  out.end()
  await once(out, 'close')
}

/** The longest time for which nobody else could write, in seconds. */
function watchWrites(path: string) {
  const book = openConnection(path)
  let since: number | null = null
  let longest = 0
  const timer = setInterval(() => {
    try {
      book.exec('begin immediate; rollback')
      if (since !== null) longest = Math.max(longest, performance.now() - since)
      since = null
    } catch {
      since ??= performance.now()
    }
  }, OFTEN)
  return () => {
    clearInterval(timer)
    book.close()
    return longest / 1000
  }
}

async function bringIn(path: string, table: string) {
  const waited = watchWrites(path)
  const child = spawn(process.execPath, ['--expose-gc', 'tests/bench/import-file.ts', path, table], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told = await text(child.stdout)
  const taken = JSON.parse(told) as Taken
  if (taken.new !== ROWS) throw new Error(`${taken.new} of ${ROWS} rows came in`)
  return { ...taken, wait: waited() }
}

const LINES: readonly (readonly [keyof typeof LIMITS, string, string])[] = [
  ['seconds', 's', '100,000 new commitments from a CSV file'],
  ['cpu', 's', '… of the processor'],
  ['megabytes', 'MB', '… memory beside'],
  ['wait', 's', '… others wait to write'],
]

export async function measureWholeImport(): Promise<Line[]> {
  return withBook(SMALL, async (path) => {
    const table = `${path}.csv`
    try {
      await writeTable(table)
      const taken = await bringIn(path, table)
      return LINES.map(([key, unit, name]) => ({ name, unit, limit: LIMITS[key], value: taken[key] }))
    } finally {
      rmSync(table, { force: true })
    }
  })
}

if (import.meta.main)
  for (const line of await measureWholeImport()) process.stdout.write(`${JSON.stringify(line)}\n`)
