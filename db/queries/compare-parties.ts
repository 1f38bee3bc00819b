/** The two that amounts are compared for: parties of the book with all that belong to them, or names and places of datasets. */
import { eq, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { householdOf } from '#db/queries/flow-conditions'
import { party } from '#db/schema/sqlite'
import { countryCode } from '#domain/country-codes'
import type { Localized } from '#domain/locale'

export type Compared = {
  /** As asked: a slug, a place's code, or a provider's name. */
  asked: string
  slug: string | null
  name: Localized | null
  /** The party and those that belong to it. */
  ids: readonly string[]
  /** The code of the place that a state is, or that was asked for. */
  place: string | null
}

export async function compared(q: Q, asked: string): Promise<Compared> {
  const code = countryCode(asked)
  const rows = await q
    .select()
    .from(party)
    .where(code ? or(eq(party.slug, asked), eq(party.country, code)) : eq(party.slug, asked))
  const states = rows.filter((row) => row.type === 'state')
  const found = rows.find((row) => row.slug === asked) ?? (states.length === 1 ? states[0] : undefined)
  if (!found) return { asked, slug: null, name: null, ids: [], place: code ?? asked }
  return {
    asked,
    slug: found.slug,
    name: found.short,
    ids: await householdOf(q, found.id),
    place: found.type === 'state' ? found.country : null,
  }
}
