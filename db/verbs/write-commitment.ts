/** A commitment as a form, a file or a founding record gives it, and how it is written with all that belongs to it. */
import { z } from 'zod'
import { idsOf, requireNames } from '#db/refs'
import { keysOf, listOf } from '#db/values/codes'
import { slugText, wordsInput } from '#db/values/parsers'
import { nameFor } from '#db/verbs/named'
import type { Sides } from '#db/verbs/part-rows'
import { requireLooked } from '#db/verbs/require-looked'
import { statementInput, writeStatement } from '#db/verbs/statement-input'
import { targetInput, targetRow } from '#db/verbs/target-input'
import type { Hand } from '#db/verbs/verb'
import { LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { KINDS } from '#domain/kind'
import { problem } from '#domain/problem'

const refs = z.array(z.string().min(1)).max(100, 'too_long')
export const commitmentFields = {
  title: wordsInput,
  kind: z.enum(keysOf(KINDS)),
  topic: z.enum(listOf(TOPICS)),
  testability: z.enum(keysOf(TESTABILITIES)).default('testable'),
  promisers: refs.min(1, 'required'),
  beneficiaries: refs.min(1, 'required'),
  channels: refs.default([]),
  settling: wordsInput.nullish(),
  note: wordsInput.nullish(),
}

export const commitmentInput = z.object({
  slug: slugText.optional(),
  ...commitmentFields,
  life: z.enum(listOf(LIVES)).default('active'),
  original_language: z.string().max(3).default('en'),
  targets: z.array(targetInput).max(50).default([]),
  statements: z
    .array(statementInput.extend({ target: z.string().nullish() }))
    .min(1, 'required')
    .max(100),
  /** The similar commitments that the person has seen, by their slugs, and found to be others. */
  looked_at: z.array(z.string().max(120)).max(100).default([]),
})

export type CommitmentInput = z.output<typeof commitmentInput>

/** Writes who promises, who benefits and through whom, in the order given. */
export async function writeSides(hand: Hand, commitmentId: string, given: Sides): Promise<void> {
  const ids = async (side: keyof Sides) => [...new Set(await idsOf(hand.find, 'party', given[side], side))]
  await hand.part('commitment_sides', commitmentId, {
    promisers: await ids('promisers'),
    beneficiaries: await ids('beneficiaries'),
    channels: await ids('channels'),
  })
}

/** Every party and document that the record names, with the field that names it. */
function namesIn(given: CommitmentInput) {
  const sides = (['promisers', 'beneficiaries', 'channels'] as const).flatMap((field) =>
    given[field].map((ref, n) => ({ entity: 'party' as const, ref, at: `${field}.${n}` })),
  )
  const said = given.statements.flatMap(({ document, party }, n) => [
    { entity: 'document' as const, ref: document, at: `statements.${n}.document` },
    { entity: 'party' as const, ref: party, at: `statements.${n}.party` },
  ])
  return [...sides, ...said]
}

/** The day of its first words; its document's, where they have none of their own. */
async function firstSaid({ find }: Hand, { statements: [first] }: CommitmentInput): Promise<string | null> {
  if (first?.said_on) return first.said_on
  const id = first ? await find.id('document', first.document) : null
  return (id ? await find.document(id) : null)?.published_on ?? null
}

/** Parties, targets and statements come with it, in the same act. */
export async function writeCommitment(hand: Hand, given: CommitmentInput) {
  await requireNames(hand.find, namesIn(given))
  await requireLooked(hand, given)
  const slug = await nameFor(hand.find, 'commitment', given.slug, given.title, {
    sort: given.kind,
    day: await firstSaid(hand, given),
  })
  const { title, kind, topic, testability, life, original_language } = given
  const row = await hand.insert('commitment', {
    slug,
    title,
    kind,
    topic,
    testability,
    life,
    original_language,
    settling: given.settling ?? null,
    note: given.note ?? null,
  })
  await writeSides(hand, row.id, given)
  const targets = new Map<string, string>()
  for (const [position, target] of given.targets.entries()) {
    const at = `targets.${position}.`
    const written = await hand.insert('target', {
      commitment_id: row.id,
      position,
      ...targetRow(kind, target, at),
    })
    targets.set(target.key ?? String(position), written.id)
  }
  const statements: Record<string, string> = {}
  for (const [n, statement] of given.statements.entries()) {
    const target = statement.target ? targets.get(statement.target) : null
    if (target === undefined) throw problem('target_not_of_commitment', `statements.${n}.target`)
    statements[statement.key ?? String(n)] = await writeStatement(
      hand,
      statement,
      { commitment: row.id, target },
      `statements.${n}.`,
    )
  }
  hand.touch(row.id)
  return { id: row.id, slug, targets: Object.fromEntries(targets), statements }
}
