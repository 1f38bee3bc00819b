/** Finds parties and documents as tables name them: by slug, reference, country code, address, or a name in any language. */
import { or } from 'drizzle-orm'
import { amongMany } from '#db/among'
import type { ManyHand } from '#db/many/hand'
import { document } from '#db/schema/sqlite'
import type { EntityRow } from '#db/verbs/entities'
import { inLocale, LOCALES } from '#domain/locale'
import { problem } from '#domain/problem'

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
/** So many of several records of one name are told. */
const TOLD = 5
const candidates = (slugs: readonly string[]): string => slugs.slice(0, TOLD).join(', ')
/** The documents that have a text as their address or their title. */
type Called = { address: string | undefined; titled: readonly { id: string; slug: string }[] }

function namesOf({ name, short, aliases }: EntityRow<'party'>): string[] {
  return [...Object.values(name), ...Object.values(short), ...aliases].map((text) => plain(text ?? ''))
}

export type Names = {
  /** The id of the party; a name that several have is a flaw that tells which. */
  party(text: string, at: string): Promise<string>
  parties(texts: readonly string[], at: string): Promise<string[]>
  slugs(ids: readonly string[]): string[]
  /** Their names as a table of the book writes them, in each language. */
  called(ids: readonly string[]): string[]
  document(text: string, at: string): Promise<string>
  expectDocuments(texts: readonly string[]): Promise<void>
}

export function namesFor({ q, find }: ManyHand): Names {
  let byName = new Map<string, Set<string>>()
  let byRef = new Map<string, string>()
  let all: ReadonlyMap<string, EntityRow<'party'>> = new Map()
  let known = -1
  const called = new Map<string, Called>()

  async function refresh(): Promise<void> {
    all = await find.parties()
    if (all.size === known) return
    known = all.size
    byName = new Map()
    byRef = new Map()
    for (const row of all.values()) {
      if (row.iati_ref) byRef.set(row.iati_ref, row.id)
      if (row.type === 'state' && row.country) byRef.set(row.country, row.id)
      for (const name of namesOf(row))
        if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(row.id))
    }
  }

  async function party(text: string, at: string): Promise<string> {
    await refresh()
    const id = (await find.id('party', text)) ?? byRef.get(text)
    if (id) return id
    const named = [...(byName.get(plain(text)) ?? [])]
    const [only] = named
    if (only && named.length === 1) return only
    const value = text.slice(0, 80)
    if (!only) throw problem('not_found_name', at, { value })
    const slugs = named.map((one) => all.get(one)?.slug ?? one)
    throw problem('name_ambiguous', at, { value, candidates: candidates(slugs) })
  }

  return {
    party,
    async parties(texts, at) {
      const ids: string[] = []
      for (const [n, text] of texts.entries()) ids.push(await party(text, `${at}.${n}`))
      return [...new Set(ids)]
    },
    called: (ids) =>
      LOCALES.map((locale) => ids.map((id) => inLocale(all.get(id)?.name ?? {}, locale).text).join('; ')),
    slugs: (ids) => ids.map((id) => all.get(id)?.slug ?? id),
    async expectDocuments(texts) {
      await refresh()
      const unknown = [...new Set(texts)].filter((text) => !called.has(text))
      if (unknown.length === 0) return
      const { id, slug, url, title } = document
      const asked = or(amongMany(url, unknown), amongMany(title, unknown))
      const rows = await q.select({ id, slug, url, title }).from(document).where(asked)
      for (const text of unknown)
        called.set(text, {
          address: rows.find((row) => row.url === text)?.id,
          titled: rows.filter((row) => row.title === text),
        })
    },
    async document(text, at) {
      const { address, titled = [] } = called.get(text) ?? {}
      const id = address ?? (await find.id('document', text))
      if (id) return id
      const [only, another] = titled
      if (only && !another) return only.id
      const value = text.slice(0, 80)
      if (!only) throw problem('not_found_name', at, { value })
      throw problem('name_ambiguous', at, { value, candidates: candidates(titled.map(({ slug }) => slug)) })
    },
  }
}
