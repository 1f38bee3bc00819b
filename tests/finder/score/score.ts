// The figures of each labelled set, and of texts judged by points learned from all others.
import { findPromises } from '#domain/finder/find'
import type { KnownParty } from '#domain/finder/found'
import { foundingParties } from '../../../cli/founding-parties.ts'
import { count, emptyTally, figures, type Miss, ratio, type Tally } from './count.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { type LabelledSet, labelledSets } from './sets.ts'

export const COLUMNS = [
  'precision',
  'recall',
  'f1',
  'specific',
  'kind',
  'due',
  'promiser',
  'deliveries',
] as const
export type Column = (typeof COLUMNS)[number]

export type Line = {
  name: string
  texts: number
  figures: Partial<Record<Column, number>>
  misses: readonly Miss[]
}
export type Skipped = { name: string; missing: string }

function tallyOf(set: LabelledSet, parties: readonly KnownParty[]): Tally {
  const tally = emptyTally()
  for (const one of set.documents)
    count(one, findPromises(one.text, { language: one.language, day: one.published, parties }), tally)
  return tally
}

/** Sets of texts that are judged each by the others. */
const GROUPS = { 'left out: seed and open': /^(seed|open)$/, 'left out: own English': /^own en/ }

function leftOut(
  name: string,
  members: RegExp,
  sets: readonly LabelledSet[],
  parties: readonly KnownParty[],
): Line | Skipped {
  const chosen = sets.filter((set) => members.test(set.name))
  const missing = chosen.find((set) => set.missing)?.missing
  if (missing) return { name, missing }
  const documents = chosen.flatMap((set) => set.documents)
  const { right, falses, missed, specific } = leaveOneOut(documents, parties)
  const precision = ratio({ right, all: right + falses })
  const recall = ratio({ right, all: right + missed })
  const f1 = (2 * precision * recall) / (precision + recall)
  return {
    name,
    texts: documents.length,
    figures: { precision, recall, f1, specific: ratio(specific) },
    misses: [],
  }
}

export function score(): (Line | Skipped)[] {
  const parties = foundingParties()
  const sets = labelledSets()
  const lines = sets.map((set): Line | Skipped => {
    if (set.missing) return { name: set.name, missing: set.missing }
    const tally = tallyOf(set, parties)
    return { name: set.name, texts: set.documents.length, figures: figures(tally), misses: tally.misses }
  })
  return [...lines, ...Object.entries(GROUPS).map(([name, members]) => leftOut(name, members, sets, parties))]
}
