/** Parties that come in: found by their reference, slug, id or IATI reference; new ones as the form would make them. */
import { inArray } from 'drizzle-orm'
import { cell, inLanguages, list, listIn, text, wordsIn, wordsOver } from '#db/imports/cells'
import { refBook, textIn } from '#db/imports/keys'
import { type KindOf, type RowOutcome, SAME } from '#db/imports/kind'
import { namesFor } from '#db/imports/names'
import { commitment_party, statement } from '#db/schema/sqlite'
import { asFlaws } from '#db/values/flaws'
import { partyInput, writeParty } from '#db/verbs/add-party'
import type { EntityRow } from '#db/verbs/entities'
import type { ImportRecord } from '#domain/import/record'
import { LOCALES } from '#domain/locale'
import { problem } from '#domain/problem'

type Party = EntityRow<'party'>
type Spell = (row: Party, slugs: (ids: readonly string[]) => string[]) => string | null

const SPELT: Readonly<Record<string, Spell>> = {
  type: (row) => row.type,
  ...Object.fromEntries(inLanguages<Party>('name', (row) => row.name)),
  ...Object.fromEntries(inLanguages<Party>('short', (row) => row.short)),
  country: (row) => row.country,
  iati_ref: (row) => row.iati_ref,
  parent: (row, slugs) => (row.parent_id ? (slugs([row.parent_id])[0] ?? null) : null),
  aliases: (row) => list(row.aliases),
}

export const parties: KindOf = (hand) => {
  const names = namesFor(hand)
  const refs = refBook(hand, 'party')
  const written = new Set<string>()

  async function idOf(record: ImportRecord): Promise<string | null> {
    const [ref, slug, iati] = [textIn(record, 'ref'), textIn(record, 'slug'), textIn(record, 'iati_ref')]
    const byRef = ref === undefined ? null : refs.id(ref)
    const bySlug = slug === undefined ? null : await hand.find.id('party', slug)
    if (byRef && slug !== undefined && byRef !== bySlug)
      throw problem('keys_differ', 'slug', { ref: ref ?? '', slug })
    if (byRef || bySlug || ref !== undefined || slug !== undefined) return byRef ?? bySlug
    const all = await hand.find.parties()
    return iati === undefined ? null : ([...all.values()].find((row) => row.iati_ref === iati)?.id ?? null)
  }

  async function inputOf({ input }: ImportRecord, present: Party | null) {
    const parent = text(input.parent)
    const own = listIn(input.aliases)
    const given = {
      slug: present ? undefined : (text(input.slug) ?? undefined),
      type: text(input.type) ?? present?.type,
      name: wordsOver(present?.name ?? {}, wordsIn(input, 'name')) ?? {},
      short: wordsOver(present?.short ?? null, wordsIn(input, 'short')) ?? undefined,
      country: text(input.country) ?? present?.country ?? null,
      iati_ref: text(input.iati_ref) ?? present?.iati_ref ?? null,
      parent: parent === null ? (present?.parent_id ?? null) : await names.party(parent, 'parent'),
      aliases: own.length > 0 ? own : [...(present?.aliases ?? [])],
    }
    const parsed = partyInput.safeParse(given)
    if (!parsed.success) throw asFlaws(parsed.error)
    return parsed.data
  }

  /** Names stand in the lines of a party's promises, and whom it belongs to decides whose account is whose. */
  async function touchPromises(ids: string[]): Promise<void> {
    const { q } = hand
    const all = await hand.find.parties()
    const below = new Set(ids)
    for (const row of all.values())
      if ((await hand.find.lineage(row.id)).some((id) => below.has(id))) below.add(row.id)
    const list = [...below]
    const { commitment_id } = commitment_party
    const sides = q.select({ id: commitment_id }).from(commitment_party)
    for (const { id } of await sides.where(inArray(commitment_party.party_id, list))) hand.touch(id)
    const said = q.select({ id: statement.commitment_id }).from(statement)
    for (const { id } of await said.where(inArray(statement.party_id, list))) if (id) hand.touch(id)
  }

  async function change(present: Party, record: ImportRecord): Promise<RowOutcome> {
    const { id } = present
    const ref = textIn(record, 'ref')
    const tied = ref === undefined || refs.id(ref) === id
    const given = Object.keys(record.input).filter((field) => field in SPELT)
    const spelt = (field: string, row: Party) => SPELT[field]?.(row, names.slugs) ?? null
    const differing = given.filter((field) => cell(record.input[field]) !== spelt(field, present))
    if (differing.length === 0 && tied) return SAME
    const { type, name, short, country, iati_ref, parent, aliases } = await inputOf(record, present)
    if (parent && (await hand.find.lineage(parent)).includes(id)) throw problem('same_record', 'parent')
    const columns = {
      type,
      name,
      short: short ?? name,
      country: country ?? null,
      iati_ref: iati_ref ?? null,
      parent_id: parent ?? null,
      aliases,
    }
    const after = { ...present, ...columns }
    const changes = given
      .map((field) => ({ field, old: spelt(field, present), new: spelt(field, after) }))
      .filter((one) => one.old !== one.new)
    if (changes.length > 0) {
      await hand.update('party', id, null, columns)
      written.add(id)
    }
    if (!tied && ref !== undefined) {
      await refs.tie(ref, id, false)
      changes.push({ field: 'ref', old: null, new: ref })
    }
    return changes.length > 0 ? { fate: 'changed', changes } : SAME
  }

  return {
    key: (record) => textIn(record, 'ref') ?? textIn(record, 'slug') ?? textIn(record, 'iati_ref') ?? null,
    async expect(records) {
      await names.expectDocuments([])
      await refs.expect(records.map((record) => textIn(record, 'ref')))
    },
    async row(record) {
      const id = await idOf(record)
      const present = id ? (await hand.find.parties()).get(id) : undefined
      if (present) return change(present, record)
      const made = await writeParty(hand, await inputOf(record, null))
      const ref = textIn(record, 'ref')
      if (ref !== undefined) await refs.tie(ref, made.id, true)
      return { fate: 'new', changes: [] }
    },
    field(at, { input, columns = {} }) {
      const [base = at, locale] = at.split('.')
      if (base in input || !(base === 'name' || base === 'short')) return base
      const first = (of: object) => LOCALES.find((one) => `${base}_${one}` in of)
      return `${base}_${locale ?? first(input) ?? first(columns) ?? 'en'}`
    },
    async finish() {
      if (written.size > 0) await touchPromises([...written])
    },
  }
}
