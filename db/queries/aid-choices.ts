/** Who promised aid to whom, and about what: the values by which aid can be narrowed down, with their counts. */
import { and, count, desc, eq } from 'drizzle-orm'
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
  const byRole = (role: 'promiser' | 'beneficiary'): Promise<PartyChoice[]> =>
    q
      .select({ slug: party.slug, short: party.short, count: count() })
      .from(ledger)
      .innerJoin(
        ledger_party,
        and(eq(ledger_party.commitment_id, ledger.commitment_id), eq(ledger_party.role, role)),
      )
      .innerJoin(party, eq(party.id, ledger_party.party_id))
      .where(fits(q, aid, day, role))
      .groupBy(party.id)
      .orderBy(desc(count()), party.slug)
      .limit(LONGEST)
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
