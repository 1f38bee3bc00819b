// How well does the finder find? Prints the figures of each labelled set and field: npm run score [-- --misses SET]
import { COLUMNS, score } from './score.ts'

const asked = process.argv[2] === '--misses' ? (process.argv[3] ?? '') : null
const shown = (n: number | undefined): string =>
  (n === undefined || Number.isNaN(n) ? '–' : n.toFixed(2)).padStart(10)

console.log(`${'set'.padEnd(24)} texts${COLUMNS.map((name) => name.padStart(10)).join('')}`)
for (const line of score()) {
  if ('missing' in line) {
    console.log(`${line.name.padEnd(24)} skipped: ${line.missing}`)
    continue
  }
  const figures = COLUMNS.map((name) => shown(line.figures[name])).join('')
  console.log(`${line.name.padEnd(24)} ${String(line.texts).padStart(5)}${figures}`)
  if (line.name === asked)
    for (const { type, doc, text, told } of line.misses)
      console.log(`  ${type.padEnd(8)} ${doc.slice(0, 24)} | ${text.slice(0, 260)} | ${told}`)
}
