/** Who promised aid to whom, and about what: the values by which aid can be narrowed down, with their counts. */
import { and, count, desc, eq, inArray } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { ledger, ledger_party, party } from '#db/schema/sqlite'
import type { Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { Filter } from '#domain/filter'
import { AID_KINDS } from '#domain/kind'
import type { Localized } from '#domain/locale'

export type PartyChoice = { slug: string; short: Localized; count: number }
export type AidChoices = {
  promiser: PartyChoice[]
  beneficiary: PartyChoice[]
  topic: { topic: Topic; count: number }[]
}

/** Longer lists are no choice. */
const LONGEST = 100

export async function aidChoices(q: Q, filter: Filter, day: Day): Promise<AidChoices> {
  const aid: Filter = { q: '', facets: { ...filter.facets, kind: AID_KINDS } }
  // Lines are found first and parties counted among them: in one join the engine may try every pair.
  const byRole = async (role: 'promiser' | 'beneficiary'): Promise<PartyChoice[]> => {
    const shown = q
      .select({ id: ledger.commitment_id })
      .from(ledger)
      .where(fits(q, aid, day, role))
    const counts = await q
      .select({ id: ledger_party.party_id, count: count() })
      .from(ledger_party)
      .where(and(eq(ledger_party.role, role), inArray(ledger_party.commitment_id, shown)))
      .groupBy(ledger_party.party_id)
      .orderBy(desc(count()), ledger_party.party_id)
      .limit(LONGEST)
    const ids = counts.map((one) => one.id)
    const named =
      ids.length === 0
        ? []
        : await q
            .select({ id: party.id, slug: party.slug, short: party.short })
            .from(party)
            .where(inArray(party.id, ids))
    return inOrderOf(ids, named).map((one) => ({
      slug: one.slug,
      short: one.short,
      count: counts.find((row) => row.id === one.id)?.count ?? 0,
    }))
  }
  return {
    promiser: await byRole('promiser'),
    beneficiary: await byRole('beneficiary'),
    topic: await q
      .select({ topic: ledger.topic, count: count() })
      .from(ledger)
      .where(fits(q, aid, day, 'topic'))
      .groupBy(ledger.topic)
      .orderBy(desc(count()), ledger.topic),
  }
}
