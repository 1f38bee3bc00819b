/** Commitments that come in: found by their reference, slug or title; new ones as the form would make them. */
import { withNames } from '#db/imports/beside'
import { cell, listIn, text, wordsIn } from '#db/imports/cells'
import { commitmentAfter } from '#db/imports/commitment-changes'
import { fieldAt, SPELT, type State } from '#db/imports/commitment-fields'
import { flawsOfNew } from '#db/imports/commitment-look'
import { newCommitment } from '#db/imports/commitment-new'
import { statesOf } from '#db/imports/commitment-states'
import { lateWords } from '#db/imports/doubts'
import { dueTold } from '#db/imports/due-told'
import { refBook, textIn } from '#db/imports/keys'
import { type KindOf, type RowOutcome, SAME } from '#db/imports/kind'
import { likeBook } from '#db/imports/likes'
import { namesFor } from '#db/imports/names'
import { proofBook } from '#db/imports/proofs'
import { titleBook } from '#db/imports/titles'
import { writeCommitment } from '#db/verbs/write-commitment'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { TakenCount } from '#domain/import/taken'
import type { Locale, Localized } from '#domain/locale'
import { problem } from '#domain/problem'
import { titleSlug } from '#domain/slug'

const titleIn = ({ input }: ImportRecord): Localized => wordsIn(input, 'title') ?? {}
const isKeyed = (record: ImportRecord): boolean =>
  textIn(record, 'ref') !== undefined || textIn(record, 'slug') !== undefined

export const commitments: KindOf = (hand) => {
  const names = namesFor(hand)
  const refs = refBook(hand, 'commitment')
  const proofs = proofBook(hand.q, names)
  const likeOf = likeBook(hand.q)
  const titled = titleBook(hand.q)
  const taken = new TakenCount()
  /** The line that changed a record: what another line then says of it, by another name, is not compared with it. */
  const changedBy = new Map<string, number>()
  let states = new Map<string, State>()
  /** Which record each row names. */
  const found = new WeakMap<ImportRecord, string>()

  /** The record that the row speaks of; two names of two records are a contradiction. */
  async function keyedId(record: ImportRecord): Promise<string | null> {
    const [ref, slug] = [textIn(record, 'ref'), textIn(record, 'slug')]
    const byRef = ref === undefined ? null : refs.id(ref)
    const bySlug = slug === undefined ? null : await hand.find.id('commitment', slug)
    if (byRef && slug !== undefined && byRef !== bySlug)
      throw problem('keys_differ', 'slug', { ref: ref ?? '', slug })
    return byRef ?? bySlug
  }

  async function candidates(record: ImportRecord): Promise<readonly string[]> {
    if (!isKeyed(record)) return titled(titleIn(record))
    const id = await keyedId(record)
    return id ? [id] : []
  }

  /** A row without a name of its own speaks of a record only where title and sides are the same. */
  async function isNamed(id: string, record: ImportRecord): Promise<boolean> {
    if (isKeyed(record)) return true
    const state = states.get(id)
    if (!state) return false
    const title = Object.entries(titleIn(record))
    if (!title.every(([locale, words]) => state.row.title[locale as Locale] === words)) return false
    for (const side of ['promisers', 'beneficiaries'] as const) {
      const ids = await names.parties(listIn(record.input[side]), side)
      if (ids.length > 0 && ids.join() !== state.sides[side].join()) return false
    }
    return true
  }

  async function idOf(record: ImportRecord): Promise<string | null> {
    for (const id of await candidates(record)) if (await isNamed(id, record)) return id
    return null
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
      if (!before.targets[n]) await hand.insert('target', columns)
      else if (
        JSON.stringify(columns) !== JSON.stringify({ ...before.targets[n], id: undefined, n: undefined })
      )
        await hand.update('target', targetId, null, columns)
    hand.touch(id)
  }

  async function besideOf(id: string, record: ImportRecord) {
    const state = states.get(id)
    if (!record.beside || !state) return { record, warnings: [] }
    const spelt = (field: string) => SPELT[field]?.(state, names.slugs) ?? null
    return withNames(record, { names, spelt, sides: state.sides }, cell)
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
      const named = isKeyed(record) ? (found.get(record) ?? null) : null
      return named ?? textIn(record, 'ref') ?? textIn(record, 'slug') ?? null
    },
    async expect(records) {
      await refs.expect(records.map((record) => textIn(record, 'ref')))
      await names.expectDocuments(records.flatMap((record) => text(record.input.document) ?? []))
      const slugs = records.map((record) => textIn(record, 'slug') ?? titleSlug(titleIn(record)))
      await hand.find.expectIds(
        'commitment',
        records.flatMap((record) => textIn(record, 'slug') ?? []),
      )
      const ids: string[] = []
      for (const record of records) {
        const named = await candidates(record).catch(() => [])
        ids.push(...named)
        if (named[0] !== undefined) found.set(record, named[0])
      }
      states = await statesOf(hand, [...new Set(ids)])
      await proofs.expect([...new Set(ids)])
      await hand.find.expectSlugs('commitment', slugs)
    },
    async row(record) {
      const id = await idOf(record)
      if (id) {
        const line = changedBy.get(id)
        if (line !== undefined) throw problem('row_twice', undefined, { line })
        const read = await besideOf(id, record)
        const outcome = await change(id, read.record)
        if (outcome.fate === 'changed') changedBy.set(id, record.line)
        return { ...outcome, warnings: [...read.warnings, ...(await proofs.differing(id, read.record))] }
      }
      const given = await newCommitment(record, names)
      const late = await lateWords(hand, given.statements[0] ?? { document: '' }, 'statements.0.said_on')
      const warnings = [...(await likeOf(given)), ...late]
      const written = await writeCommitment(hand, given)
      const ref = textIn(record, 'ref')
      if (ref !== undefined) await refs.tie(ref, written.id, true)
      taken.add(record.input)
      const due = await dueTold(hand, given)
      return { fate: 'new', changes: [], told: due.told, warnings: [...due.warnings, ...warnings] }
    },
    async look(record) {
      return (await idOf(record)) === null ? flawsOfNew(hand, record, names) : []
    },
    field: fieldAt,
    taken: () => taken.told(),
  }
}
