/** Parties as organisations of an activity: each is read once, with the country of what it belongs to. */
import { inArray } from 'drizzle-orm'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'
import type { PartyType } from '#domain/party'

export type Organisation = {
  slug: string
  type: PartyType
  name: Localized
  iati_ref: string | null
  country: string | null
}

export function organisationsBy(q: Q) {
  const known = new Map<string, Organisation>()
  return {
    async load(ids: readonly string[]): Promise<void> {
      const wanted = [...new Set(ids)].filter((id) => !known.has(id))
      if (wanted.length === 0) return
      const lines = await lineages(q, wanted)
      const rows = await q
        .select()
        .from(party)
        .where(inArray(party.id, [...new Set([...lines.values()].flat())]))
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const id of wanted) {
        const row = byId.get(id)
        if (!row) continue
        const { slug, type, name, iati_ref } = row
        const country =
          lines
            .get(id)
            ?.map((one) => byId.get(one)?.country)
            .find(Boolean) ?? null
        known.set(id, { slug, type, name, iati_ref, country })
      }
    },
    of: (ids: readonly string[]): Organisation[] => ids.flatMap((id) => known.get(id) ?? []),
  }
}
