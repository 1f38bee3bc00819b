/** How like two records of a promise are, and why: the same parties, words, numbers, dates, kind and topic. */
import type { Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { Kind } from '#domain/kind'
import type { Lineage } from '#domain/party'

/** What of a commitment, written or still to be written, can be compared. */
export type Likeness = {
  promisers: readonly Lineage[]
  beneficiaries: readonly Lineage[]
  kind: Kind | null
  topic: Topic | null
  /** The stems of its title, of what it promises and of each of its quotations, apart, in any language. */
  texts: readonly (readonly string[])[]
  numbers: readonly number[]
  /** The days on which it was said. */
  said: readonly Day[]
  /** Its calendar window. */
  due: { start: Day; end: Day } | null
}

/** What each reason adds beside the words; parties are no reason but a condition. */
const POINTS = {
  same_numbers: 0.3,
  same_topic: 0.1,
  same_kind: 0.06,
  same_due: 0.06,
  said_together: 0.06,
} as const
const BY_WORDS = 0.8

export const WHYS = [
  'same_words',
  'same_parties',
  ...(Object.keys(POINTS) as (keyof typeof POINTS)[]),
] as const
export type Why = (typeof WHYS)[number]

/** From here on a record is like enough to be looked at before another one is made. */
export const SIMILAR = 0.45
/** From here on it is worth offering to somebody who looks for it. */
export const RELATED = 0.2

/** How much a stem says: 1 where few promises have it, near 0 where all have. */
export type Weight = (stem: string) => number

/** A compound holds its last word: autotransformers are transformers. */
const COMPOUND = 7
const sameStem = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= COMPOUND && (a.endsWith(b) || b.endsWith(a)))

/** One word in common says little, however short the texts: what is shared must outweigh this. */
const DOUBT = 0.5
/** A text that holds all of a shorter one is like it even where it says more. */
const SHORTER = 0.65

const sum = (stems: readonly string[], weight: Weight): number =>
  stems.reduce((total, stem) => total + weight(stem), 0)

type Shared = { share: number; words: readonly string[] }

function alike(a: readonly string[], b: readonly string[], weight: Weight): Shared {
  const words = a.filter((stem) => b.some((other) => sameStem(stem, other)))
  const common = sum(words, weight)
  if (common === 0) return { share: 0, words }
  const [least = 0, most = 0] = [sum(a, weight), sum(b, weight)].sort((x, y) => x - y)
  const part = Math.min(1, common / (least ** SHORTER * most ** (1 - SHORTER)))
  return { share: part * (common / (common + DOUBT)), words }
}

function bestWords(a: Likeness, b: Likeness, weight: Weight): Shared {
  let best: Shared = { share: 0, words: [] }
  for (const one of a.texts)
    for (const other of b.texts) {
      const found = alike(one, other, weight)
      if (found.share > best.share) best = found
    }
  return best
}

/** True where one party is another or belongs to it; a side that nobody named yet may be anybody. */
const kin = (a: readonly Lineage[], b: readonly Lineage[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((one) => b.some((other) => one.includes(other[0] ?? '') || other.includes(one[0] ?? '')))

/** How far the sides agree: those of another promise between the same parties count less, strangers nothing. */
function sides(a: Likeness, b: Likeness): number {
  const promise = kin(a.promisers, b.promisers)
  const receive = kin(a.beneficiaries, b.beneficiaries)
  if (promise && receive) return 1
  const turned = kin(a.promisers, b.beneficiaries) && kin(a.beneficiaries, b.promisers)
  return promise || receive || turned ? 0.7 : 0
}

export type Similarity = { score: number; why: Why[]; words: readonly string[] }

/** The score is from 0 to 1. */
export function similarity(a: Likeness, b: Likeness, weight: Weight): Similarity {
  const together = sides(a, b)
  const { share, words } = bestWords(a, b, weight)
  const met: Record<Why, boolean> = {
    same_words: words.length > 0,
    same_parties: together === 1,
    same_numbers: a.numbers.some((n) => b.numbers.includes(n)),
    same_topic: a.topic !== null && a.topic !== 'other' && a.topic === b.topic,
    same_kind: a.kind !== null && a.kind === b.kind,
    same_due: a.due !== null && b.due !== null && a.due.start <= b.due.end && b.due.start <= a.due.end,
    said_together: a.said.some((day) => b.said.includes(day)),
  }
  const beside = Object.entries(POINTS).reduce((all, [why, n]) => all + (met[why as Why] ? n : 0), 0)
  return {
    score: together * Math.min(1, share * BY_WORDS + beside),
    why: WHYS.filter((why) => met[why]),
    words,
  }
}

/** How much a stem says in a book of that many promises, by how many of them have it; names of parties say least. */
export const rarity = (having: number, promises: number): number =>
  Math.log(1 + promises / Math.max(1, having)) / Math.log(1 + Math.max(1, promises))
export const OF_A_NAME = 0.15
/** For stems that nobody counted. */
export const UNCOUNTED = 0.7
