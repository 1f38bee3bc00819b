/** What stands in for lists when a book has many promises: who promised whom, and when they fall due. */
import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { fits, idsThat, standingSql } from '#db/queries/ledger-conditions'
import { ledger, ledger_party, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Filter } from '#domain/filter'
import { FOREVER } from '#domain/ledger'
import type { Localized } from '#domain/locale'
import type { Standing } from '#domain/standing'

export type Pairing = {
  promiser: { slug: string; short: Localized }
  beneficiary: { slug: string; short: Localized }
  count: number
}
export type DueMonth = { month: string; standing: Standing; count: number }

const promised = alias(ledger_party, 'promised')
const received = alias(ledger_party, 'received')

/** The most frequent pairs of promiser and beneficiary; names are fetched for the pairs that are left. */
export async function pairings(q: Q, filter: Filter, day: Day, limit: number): Promise<Pairing[]> {
  const found = idsThat(q, fits(q, filter, day))
  const pairs = await q
    .select({ giver: promised.party_id, taker: received.party_id, count: count() })
    .from(promised)
    .innerJoin(received, eq(received.commitment_id, promised.commitment_id))
    .where(
      and(
        eq(promised.role, 'promiser'),
        eq(received.role, 'beneficiary'),
        inArray(promised.commitment_id, found),
      ),
    )
    .groupBy(promised.party_id, received.party_id)
    .orderBy(desc(count()), asc(promised.party_id), asc(received.party_id))
    .limit(limit)
  const ids = [...new Set(pairs.flatMap((pair) => [pair.giver, pair.taker]))]
  if (ids.length === 0) return []
  const rows = await q
    .select({ id: party.id, slug: party.slug, short: party.short })
    .from(party)
    .where(inArray(party.id, ids))
  const named = new Map(rows.map(({ id, ...row }) => [id, row]))
  return pairs.flatMap((pair) => {
    const promiser = named.get(pair.giver)
    const beneficiary = named.get(pair.taker)
    return promiser && beneficiary ? [{ promiser, beneficiary, count: pair.count }] : []
  })
}

/** Dated promises by the month of their generous end. */
export async function dueMonths(q: Q, filter: Filter, day: Day): Promise<DueMonth[]> {
  const month = sql<string>`substr(${ledger.due_key}, 1, 7)`
  const standing = standingSql(day)
  return q
    .select({ month, standing, count: count() })
    .from(ledger)
    .where(and(fits(q, filter, day), lt(ledger.due_key, FOREVER)))
    .groupBy(month, standing)
    .orderBy(asc(month))
}
