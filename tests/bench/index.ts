// Measures the book at two sizes and prints each figure beside its limit; nothing fails, everything is told.
import { existsSync } from 'node:fs'
import { withBook, withStore } from './books.ts'
import { measureExports } from './exports.ts'
import { measureWholeImport } from './import-whole.ts'
import { MEASURES, time } from './measures.ts'
import { type Line, measureServer } from './server.ts'

/** Other sizes may be asked for: npm run bench -- 26 */
const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter(Boolean)
  .concat(process.argv[2] ? [] : [26, 25_000])
/** A table as large as the largest book is brought in once, where that book is measured. */
const WHOLE = 100_000
const say = (text: string) => process.stdout.write(`${text}\n`)

async function measure(size: number): Promise<Line[]> {
  return withBook(size, async (path) => {
    const lines: Line[] = []
    await withStore(path, async (store) => {
      for (const one of MEASURES)
        lines.push({ name: one.name, unit: 'ms', limit: one.limit, value: await time(one, store) })
      lines.push(...(await measureExports(store)))
    })
    if (size >= WHOLE) lines.push(...(await measureWholeImport()))
    return existsSync('.next/BUILD_ID') ? [...lines, ...(await measureServer(path))] : lines
  })
}

const shown = (line: Line | undefined): string => {
  if (!line) return '–'
  if (typeof line.value === 'string') return line.value
  const verdict = line.value <= line.limit ? 'within' : 'OVER'
  return `${line.value.toFixed(line.value < 10 ? 2 : 0)} ${line.unit} ${verdict}`
}

// A stopped run takes its server with it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))

const results = new Map<number, Line[]>()
for (const size of SIZES) results.set(size, await measure(size))
if (!existsSync('.next/BUILD_ID')) say('Not built: pages are left out. Build first to measure them.')

const sizes = SIZES.map((size) => `${size.toLocaleString('en')} commitments`.padStart(24)).join('')
say(`\n${'median of several runs'.padEnd(40)}${sizes}${'limit'.padStart(12)}`)
for (const [at, first] of (results.get(SIZES[0] ?? 0) ?? []).entries()) {
  const figures = SIZES.map((size) => {
    const own = results.get(size)
    const same = own?.[at]?.name === first.name ? own[at] : own?.find((line) => line.name === first.name)
    return shown(same).padStart(24)
  })
  say(`${first.name.padEnd(40)}${figures.join('')}${`${first.limit} ${first.unit}`.padStart(12)}`)
}
