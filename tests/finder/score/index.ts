// How well does the finder find? Prints precision, recall and F1 for each labelled set and field: npm run score [-- --misses SET]; the last lines judge each text by points learned from all the others
import { findPromises } from '#domain/finder/find'
import type { KnownParty } from '#domain/finder/found'
import { foundingParties } from '../../../cli/founding-parties.ts'
import { count, emptyTally, figures, ratio, type Tally } from './count.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { type LabelledSet, labelledSets } from './sets.ts'

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

function leftOut(parties: readonly KnownParty[]): void {
  const sets = labelledSets()
  for (const [name, members] of Object.entries(GROUPS)) {
    const documents = sets.filter((set) => members.test(set.name)).flatMap((set) => set.documents)
    if (documents.length === 0) continue
    const { right, falses, missed, specific } = leaveOneOut(documents, parties)
    const precision = ratio({ right, all: right + falses })
    const recall = ratio({ right, all: right + missed })
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${name.padEnd(14)} ${String(documents.length).padStart(5)} ${[precision, recall, f1, ratio(specific)].map(show).join(' ')}`,
    )
  }
}

const GROUPS = { 'seed and open': /^(seed|open)$/, 'own English': /^own en/ }

main(process.argv.slice(2))
console.log('\neach text judged by points learned from the others')
leftOut(foundingParties())
