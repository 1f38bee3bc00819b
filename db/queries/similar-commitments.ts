/** The commitments that a new one may be the same as, best first, across languages. */
import { and, count, inArray, or } from 'drizzle-orm'
import { kinOf } from '#db/kin'
import type { PartyRef } from '#db/ledger-body'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import { type Compared, likenesses } from '#db/queries/likenesses'
import { commitment, ledger_party, party, target } from '#db/schema/sqlite'
import { bestHolding, howManyHold } from '#db/search'
import type { Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { numbersSaid } from '#domain/numbers-said'
import {
  type Likeness,
  OF_A_NAME,
  RELATED,
  rarity,
  similarity,
  UNCOUNTED,
  type Weight,
  type Why,
} from '#domain/similar'
import { stemsOf } from '#domain/stems'

export type SimilarQuery = {
  /** Slugs or ids; an empty side may be anybody. */
  promisers: readonly string[]
  beneficiaries: readonly string[]
  kind: Kind | null
  topic: Topic | null
  titles: Localized
  /** One quotation or several. */
  quote: string | readonly string[]
  /** Counts, or amounts in major units, beside those that the words say. */
  numbers?: readonly number[]
  said?: readonly Day[]
  due?: { start: Day; end: Day } | null
}

export type SimilarCommitment = {
  slug: string
  title: Localized
  promisers: PartyRef[]
  beneficiaries: PartyRef[]
  firstSaidOn: Day | null
  /** The words that made it, and their language. */
  quote: string | null
  quoteLanguage: string | null
  /** 0 to 1; from SIMILAR on it stops a new record until somebody has looked. */
  score: number
  why: Why[]
  /** The stems that both share. */
  words: readonly string[]
}

/** A word that more commitments have narrows nothing. */
const COMMON = 2000
/** The rarest words of a record find it; more of them only take time. */
const [ASKED, COMPARED] = [12, 40]

async function partiesOf(q: Q, refs: readonly string[]) {
  if (refs.length === 0) return []
  const named = or(inArray(party.slug, [...refs]), inArray(party.id, [...refs]))
  return q
    .select({ id: party.id, name: party.name, short: party.short, aliases: party.aliases })
    .from(party)
    .where(named)
}
type Named = Awaited<ReturnType<typeof partiesOf>>[number]

const nameStems = (parties: readonly Named[]): Set<string> =>
  new Set(
    parties
      .flatMap(({ name, short, aliases }) => [...Object.values(name), ...Object.values(short), ...aliases])
      .flatMap((text) => stemsOf(text ?? '')),
  )

/** How many commitments hold each stem. */
async function counted(q: Q, stems: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, await howManyHold(q, stem, COMMON + 1))
  return counts
}

/** By the rarest words between the same parties, and by the same numbers in any words. */
async function narrowed(
  q: Q,
  counts: ReadonlyMap<string, number>,
  numbers: readonly number[],
  kin: readonly string[],
) {
  const between = kin.length === 0 ? null : inArray(ledger_party.party_id, [...kin])
  const among = between && q.select({ id: ledger_party.commitment_id }).from(ledger_party).where(between)
  const known = [...counts].filter(([, n]) => n > 0).sort((a, b) => a[1] - b[1])
  const rare = known.filter(([, n]) => n <= COMMON)
  const all = rare.length === 0
  const stems = (all ? known : rare).slice(0, ASKED).map(([stem]) => stem)
  const found = await bestHolding(q, { stems, all, among: among?.getSQL(), limit: COMPARED })
  const sizes = numbers.flatMap((n) => [n, n * 100])
  const sized =
    sizes.length === 0
      ? []
      : await q
          .select({ id: target.commitment_id })
          .from(target)
          .where(
            and(
              or(inArray(target.low, sizes), inArray(target.high, sizes)),
              among ? inArray(target.commitment_id, among) : undefined,
            ),
          )
          .limit(COMPARED)
  return [...new Set([...found, ...sized.map((row) => row.id)])]
}

async function likenessOf(q: Q, asked: SimilarQuery, sides: Named[][]): Promise<Likeness> {
  const lines = await lineages(
    q,
    sides.flat().map((one) => one.id),
  )
  const lineOf = (one: Named) => lines.get(one.id) ?? [one.id]
  const quotes = typeof asked.quote === 'string' ? [asked.quote] : asked.quote
  return {
    promisers: (sides[0] ?? []).map(lineOf),
    beneficiaries: (sides[1] ?? []).map(lineOf),
    kind: asked.kind,
    topic: asked.topic,
    texts: [...Object.values(asked.titles), ...quotes]
      .map((text) => stemsOf(text ?? ''))
      .filter((one) => one.length > 0),
    numbers: [...new Set([...(asked.numbers ?? []), ...quotes.flatMap(numbersSaid)])],
    said: asked.said ?? [],
    due: asked.due ?? null,
  }
}

const shown = ({ line, quote, quoteLanguage }: Compared) => ({
  slug: line.slug,
  title: line.body.title,
  promisers: line.body.promisers,
  beneficiaries: line.body.beneficiaries,
  firstSaidOn: line.body.first_said_on,
  quote,
  quoteLanguage,
})

export async function similarCommitments(q: Q, asked: SimilarQuery, limit = 5): Promise<SimilarCommitment[]> {
  const sides = [await partiesOf(q, asked.promisers), await partiesOf(q, asked.beneficiaries)]
  const own = await likenessOf(q, asked, sides)
  const names = nameStems(sides.flat())
  const counts = await counted(
    q,
    [...new Set(own.texts.flat())].filter((stem) => !names.has(stem)),
  )
  const ids = await narrowed(
    q,
    counts,
    own.numbers,
    await kinOf(
      q,
      sides.flat().map((one) => one.id),
    ),
  )
  const [book] = await q.select({ n: count() }).from(commitment)
  const weight: Weight = (stem) => {
    const having = counts.get(stem)
    if (names.has(stem)) return OF_A_NAME
    return having === undefined ? UNCOUNTED : rarity(having, book?.n ?? 0)
  }
  return (await likenesses(q, ids))
    .map((one) => ({ ...shown(one), ...similarity(own, one.likeness, weight) }))
    .filter((one) => one.score >= RELATED)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
}
