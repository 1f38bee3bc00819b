/** Commitments that come in: found by their reference, slug or title; new ones as the form would make them. */
import { asc } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { cell, listIn, text, wordsIn } from '#db/imports/cells'
import { commitmentAfter } from '#db/imports/commitment-changes'
import { fieldAt, SPELT, type State } from '#db/imports/commitment-fields'
import { newCommitment } from '#db/imports/commitment-new'
import { refBook, textIn } from '#db/imports/keys'
import { type KindOf, type RowOutcome, SAME } from '#db/imports/kind'
import { likeBook } from '#db/imports/likes'
import { namesFor } from '#db/imports/names'
import { proofBook } from '#db/imports/proofs'
import { commitment, commitment_party, target } from '#db/schema/sqlite'
import { slugOf } from '#db/slugs'
import { SIDE_ROLES, type Sides } from '#db/verbs/part-rows'
import { writeCommitment } from '#db/verbs/write-commitment'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import type { Locale, Localized } from '#domain/locale'
import { type Flaw, problem } from '#domain/problem'

const titleOf = ({ input }: ImportRecord): string => {
  const title = wordsIn(input, 'title')
  return title?.en ?? title?.uk ?? title?.ja ?? ''
}

const mayBeSame = ({ slug, title }: { slug: string; title: Localized }): Flaw => ({
  code: 'may_be_same',
  at: 'title',
  facts: { slug, title: title.en ?? title.uk ?? title.ja ?? '' },
})

export const commitments: KindOf = (hand) => {
  const names = namesFor(hand)
  const refs = refBook(hand, 'commitment')
  const proofs = proofBook(hand.q, names)
  const likeOf = likeBook(hand.q)
  /** The line that changed a record: what another line then says of it, by another name, is not compared with it. */
  const changedBy = new Map<string, number>()
  let states = new Map<string, State>()
  /** Which record each row names. */
  const found = new WeakMap<ImportRecord, string>()

  /** The record that the row speaks of; two names of two records are a contradiction. */
  async function idOf(record: ImportRecord): Promise<string | null> {
    const [ref, slug] = [textIn(record, 'ref'), textIn(record, 'slug')]
    const byRef = ref === undefined ? null : refs.id(ref)
    const bySlug = slug === undefined ? null : await hand.find.id('commitment', slug)
    if (byRef && slug !== undefined && byRef !== bySlug)
      throw problem('keys_differ', 'slug', { ref: ref ?? '', slug })
    if (byRef || bySlug || ref !== undefined || slug !== undefined) return byRef ?? bySlug
    return hand.find.id('commitment', slugOf(titleOf(record)))
  }

  /** A row without a name of its own speaks of a record only where title and sides are the same. */
  async function isNamed(id: string, record: ImportRecord): Promise<boolean> {
    if (textIn(record, 'ref') !== undefined || textIn(record, 'slug') !== undefined) return true
    const state = states.get(id)
    if (!state) return false
    const title = Object.entries(wordsIn(record.input, 'title') ?? {})
    if (!title.every(([locale, words]) => state.row.title[locale as Locale] === words)) return false
    for (const side of ['promisers', 'beneficiaries'] as const) {
      const ids = await names.parties(listIn(record.input[side]), side)
      if (ids.length > 0 && ids.join() !== state.sides[side].join()) return false
    }
    return true
  }

  async function loadStates(ids: string[]): Promise<void> {
    states = new Map()
    if (ids.length === 0) return
    const { q } = hand
    const rows = await q.select().from(commitment).where(amongMany(commitment.id, ids))
    const { commitment_id, position, party_id } = commitment_party
    const members = await q
      .select()
      .from(commitment_party)
      .where(amongMany(commitment_id, ids))
      .orderBy(asc(position), asc(party_id))
    const own = amongMany(target.commitment_id, ids)
    const targets = await q.select().from(target).where(own).orderBy(asc(target.position), asc(target.id))
    const [bySide, byTarget] = [
      Map.groupBy(members, (one) => one.commitment_id),
      Map.groupBy(targets, (one) => one.commitment_id),
    ]
    for (const row of rows) {
      const of = (side: keyof Sides) =>
        (bySide.get(row.id) ?? []).filter((one) => one.role === SIDE_ROLES[side]).map((one) => one.party_id)
      const sides = {
        promisers: of('promisers'),
        beneficiaries: of('beneficiaries'),
        channels: of('channels'),
      }
      states.set(row.id, { row, sides, targets: byTarget.get(row.id) ?? [] })
    }
    hand.expect('commitment', rows as never)
    hand.expect('target', targets as never)
  }

  async function write(before: State, after: State, changed: readonly string[]): Promise<void> {
    const { id } = before.row
    const has = (...starts: string[]) =>
      changed.some((field) => starts.some((start) => field.startsWith(start)))
    const { title, kind, topic, testability, life, settling, note } = after.row
    if (has('title', 'kind', 'topic', 'testability', 'life', 'settling', 'note'))
      await hand.update('commitment', id, null, { title, kind, topic, testability, life, settling, note })
    if (has('promisers', 'beneficiaries', 'channels')) await hand.part('commitment_sides', id, after.sides)
    for (const [n, { id: targetId, n: _, ...columns }] of after.targets.entries())
      if (JSON.stringify(columns) !== JSON.stringify({ ...before.targets[n], id: undefined, n: undefined }))
        await hand.update('target', targetId, null, columns)
    hand.touch(id)
  }

  /** What the row says of a commitment that the book has. */
  async function change(id: string, record: ImportRecord): Promise<RowOutcome> {
    const before = states.get(id)
    if (!before) throw problem('not_found_name', 'slug', { value: textIn(record, 'slug') ?? '' })
    const ref = textIn(record, 'ref')
    const tied = ref === undefined || refs.id(ref) === id
    const given = Object.keys(record.input).filter((field) => field in SPELT)
    const spelt = (field: string, state: State) => SPELT[field]?.(state, names.slugs) ?? null
    // A file that was taken from the book says what the book says: most rows need no further look.
    const differing = given.filter((field) => cell(record.input[field]) !== spelt(field, before))
    if (differing.length === 0 && tied) return SAME
    const after = await commitmentAfter(hand.q, before, record, names)
    const changes: FieldChange[] = given
      .map((field) => ({ field, old: spelt(field, before), new: spelt(field, after) }))
      .filter((one) => one.old !== one.new)
    if (changes.length > 0)
      await write(
        before,
        after,
        changes.map((one) => one.field),
      )
    if (!tied && ref !== undefined) {
      await refs.tie(ref, id, false)
      hand.touch(id)
      changes.push({ field: 'ref', old: null, new: ref })
    }
    return changes.length > 0 ? { fate: 'changed', changes } : SAME
  }

  return {
    key: (record) => {
      const [ref, slug] = [textIn(record, 'ref'), textIn(record, 'slug')]
      const named = ref === undefined && slug === undefined ? null : (found.get(record) ?? null)
      return named ?? ref ?? slug ?? null
    },
    async expect(records) {
      await refs.expect(records.map((record) => textIn(record, 'ref')))
      await names.expectDocuments(records.flatMap((record) => text(record.input.document) ?? []))
      const slugs = records.map((record) => textIn(record, 'slug') ?? slugOf(titleOf(record)))
      await hand.find.expectIds('commitment', slugs)
      const ids: string[] = []
      for (const record of records) {
        const id = await idOf(record).catch(() => null)
        if (!id) continue
        ids.push(id)
        found.set(record, id)
      }
      await loadStates([...new Set(ids)])
      await proofs.expect([...new Set(ids)])
      await hand.find.expectSlugs('commitment', slugs)
    },
    async row(record) {
      const id = await idOf(record)
      if (id && (await isNamed(id, record))) {
        const line = changedBy.get(id)
        if (line !== undefined) throw problem('row_twice', undefined, { line })
        const outcome = await change(id, record)
        if (outcome.fate === 'changed') changedBy.set(id, record.line)
        return { ...outcome, warnings: await proofs.differing(id, record) }
      }
      const given = await newCommitment(record, names)
      const like = await likeOf(given)
      const written = await writeCommitment(hand, given)
      const ref = textIn(record, 'ref')
      if (ref !== undefined) await refs.tie(ref, written.id, true)
      return { fate: 'new', changes: [], warnings: like ? [mayBeSame(like)] : [] }
    },
    field: fieldAt,
  }
}
