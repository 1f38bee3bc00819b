// How well does the finder find? Prints precision, recall and F1 for each labelled set and field: npm run score [-- --misses SET]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findPromises } from '#domain/finder/find'
import type { KnownParty } from '#domain/finder/found'
import { count, emptyTally, figures, type Tally } from './count.ts'
import { type LabelledSet, labelledSets } from './sets.ts'

type FoundingParty = {
  slug: string
  type: string
  name: Record<string, string>
  short?: Record<string, string>
  country: string | null
  aliases?: string[]
}

export const foundingParties = (): KnownParty[] =>
  (
    JSON.parse(
      readFileSync(fileURLToPath(new URL('../../../data/parties.json', import.meta.url)), 'utf8'),
    ) as FoundingParty[]
  ).map(({ slug, type, name, short, country, aliases }) => ({
    slug,
    country,
    state: type === 'state',
    names: [...new Set([...Object.values(name), ...Object.values(short ?? {}), ...(aliases ?? [])])],
  }))

function tallyOf(set: LabelledSet, parties: readonly KnownParty[]): Tally {
  const tally = emptyTally()
  for (const one of set.documents)
    count(one, findPromises(one.text, { language: one.language, day: one.published, parties }), tally)
  return tally
}

const show = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(2)).padStart(6)
const COLUMNS = ['precision', 'recall', 'f1', 'specific', 'kind', 'due', 'promiser', 'deliveries'] as const

function main(args: readonly string[]): void {
  const parties = foundingParties()
  const asked = args[0] === '--misses' ? (args[1] ?? '') : null
  console.log(`${'set'.padEnd(14)} texts ${COLUMNS.map((name) => name.slice(0, 6).padStart(6)).join(' ')}`)
  for (const set of labelledSets()) {
    if (set.missing) {
      console.log(`${set.name.padEnd(14)} skipped: ${set.missing}`)
      continue
    }
    const tally = tallyOf(set, parties)
    const told = figures(tally)
    console.log(
      `${set.name.padEnd(14)} ${String(set.documents.length).padStart(5)} ${COLUMNS.map((name) => show(told[name])).join(' ')}`,
    )
    if (asked !== null && set.name === asked)
      for (const { type, doc, text, told: difference } of tally.misses)
        console.log(`  ${type.padEnd(8)} ${doc.slice(0, 24)} | ${text.slice(0, 260)} | ${difference}`)
  }
}

main(process.argv.slice(2))
