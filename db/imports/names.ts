/** Finds parties and documents as tables name them: by slug, reference, country code, address, or a name in any language. */
import { inArray } from 'drizzle-orm'
import type { ManyHand } from '#db/many/hand'
import { document } from '#db/schema/sqlite'
import type { EntityRow } from '#db/verbs/entities'
import { problem } from '#domain/problem'

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
/** So many of several parties of one name are told. */
const TOLD = 5

function namesOf({ name, short, aliases }: EntityRow<'party'>): string[] {
  return [...Object.values(name), ...Object.values(short), ...aliases].map((text) => plain(text ?? ''))
}

export type Names = {
  /** The id of the party; a name that several have is a flaw that tells which. */
  party(text: string, at: string): Promise<string>
  parties(texts: readonly string[], at: string): Promise<string[]>
  slugs(ids: readonly string[]): string[]
  document(text: string, at: string): Promise<string>
  expectDocuments(texts: readonly string[]): Promise<void>
}

export function namesFor({ q, find }: ManyHand): Names {
  let byName = new Map<string, Set<string>>()
  let byRef = new Map<string, string>()
  let all: ReadonlyMap<string, EntityRow<'party'>> = new Map()
  let known = -1
  const addresses = new Map<string, string | null>()

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
    const candidates = named.slice(0, TOLD).map((one) => all.get(one)?.slug ?? one)
    throw problem('name_ambiguous', at, { value, candidates: candidates.join(', ') })
  }

  return {
    party,
    async parties(texts, at) {
      const ids: string[] = []
      for (const [n, text] of texts.entries()) ids.push(await party(text, `${at}.${n}`))
      return [...new Set(ids)]
    },
    slugs: (ids) => ids.map((id) => all.get(id)?.slug ?? id),
    async expectDocuments(texts) {
      await refresh()
      const unknown = [...new Set(texts)].filter((text) => /^https?:/.test(text) && !addresses.has(text))
      if (unknown.length === 0) return
      const { id, url } = document
      const rows = await q.select({ id, url }).from(document).where(inArray(url, unknown))
      for (const text of unknown) addresses.set(text, rows.find((row) => row.url === text)?.id ?? null)
    },
    async document(text, at) {
      const id = addresses.get(text) ?? (await find.id('document', text))
      if (!id) throw problem('not_found_name', at, { value: text.slice(0, 80) })
      return id
    },
  }
}
