/** Whether a new row looks like a promise that the book has: the same parties and kind, and nearly the same title. */
import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { commitment, commitment_party } from '#db/schema/sqlite'
import type { CommitmentInput } from '#db/verbs/write-commitment'
import type { Topic } from '#domain/commitment'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { numbersSaid } from '#domain/numbers-said'
import type { Flaw } from '#domain/problem'
import { type Likeness, rarity, similarity } from '#domain/similar'
import { stemsOf } from '#domain/stems'

type Titled = { slug: string; title: Localized; kind: Kind; topic: Topic }
/** Promises of one kind between the same two parties, by the stems of their titles. */
type Group = { size: number; byStem: Map<string, Titled[]> }

/** Its words are the only thing compared, so they must say nearly the same. */
const NEARLY = 0.75
/** The rarest words lead to the likely ones; more of them only take time. */
const [ASKED, COMPARED] = [2, 20]

const mayBeSame = ({ slug, title }: Titled): Flaw => ({
  code: 'may_be_same',
  at: 'title',
  facts: { slug, title: title.en ?? title.uk ?? title.ja ?? '' },
})

const keyOf = (beneficiary: string, kind: Kind): string => `${beneficiary} ${kind}`

const likenessOf = ({ title, kind, topic }: Omit<Titled, 'slug'>): Likeness => ({
  promisers: [],
  beneficiaries: [],
  kind,
  topic,
  texts: Object.values(title).map((text) => stemsOf(text)),
  numbers: [...new Set(Object.values(title).flatMap(numbersSaid))],
  said: [],
  due: null,
})

export function likeBook(q: Q) {
  const likenesses = new WeakMap<Titled, Likeness>()
  const byPromiser = new Map<string, Map<string, Group>>()

  async function groupsOf(promiser: string): Promise<Map<string, Group>> {
    const known = byPromiser.get(promiser)
    if (known) return known
    const [giver, taker] = [alias(commitment_party, 'giver'), alias(commitment_party, 'taker')]
    const { slug, title, kind, topic, id } = commitment
    const rows = await q
      .select({ slug, title, kind, topic, taker: taker.party_id })
      .from(giver)
      .innerJoin(commitment, eq(id, giver.commitment_id))
      .innerJoin(taker, and(eq(taker.commitment_id, id), eq(taker.role, 'beneficiary')))
      .where(and(eq(giver.party_id, promiser), eq(giver.role, 'promiser')))
    const groups = new Map<string, Group>()
    for (const { taker: to, ...one } of rows) {
      const key = keyOf(to, one.kind)
      const group = groups.get(key) ?? { size: 0, byStem: new Map() }
      groups.set(key, group)
      group.size++
      for (const stem of new Set(Object.values(one.title).flatMap((text) => stemsOf(text))))
        group.byStem.set(stem, [...(group.byStem.get(stem) ?? []), one])
    }
    byPromiser.set(promiser, groups)
    return groups
  }

  function likest({ size, byStem }: Group, given: Likeness): Titled | null {
    const having = (stem: string): number => byStem.get(stem)?.length ?? 0
    const rare = [...new Set(given.texts.flat())]
      .filter((stem) => having(stem) > 0)
      .sort((a, b) => having(a) - having(b))
    const near = new Set(rare.slice(0, ASKED).flatMap((stem) => byStem.get(stem)?.slice(0, COMPARED) ?? []))
    for (const one of near) {
      const other = likenesses.get(one) ?? likenessOf(one)
      likenesses.set(one, other)
      const numbered = given.numbers.length > 0 && other.numbers.length > 0
      // Two tranches of one programme differ in nothing but their number.
      if (numbered && !given.numbers.some((n) => other.numbers.includes(n))) continue
      const alike = { ...given, numbers: [] }
      if (similarity(alike, other, (stem) => rarity(having(stem), size)).score >= NEARLY) return one
    }
    return null
  }

  return async ({ promisers, beneficiaries, kind, topic, title }: CommitmentInput): Promise<Flaw[]> => {
    let likeness: Likeness | undefined
    for (const promiser of promisers) {
      const groups = await groupsOf(promiser)
      for (const beneficiary of beneficiaries) {
        const group = groups.get(keyOf(beneficiary, kind))
        if (!group) continue
        likeness ??= likenessOf({ title, kind, topic })
        const found = likest(group, likeness)
        if (found) return [mayBeSame(found)]
      }
    }
    return []
  }
}
