/** What stands in for lists when a book has many promises: who promised whom, and when they fall due. */
import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { fits, standingSql } from '#db/queries/ledger-conditions'
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
const giver = alias(party, 'giver')
const taker = alias(party, 'taker')

/** The most frequent pairs of promiser and beneficiary. */
export async function pairings(q: Q, filter: Filter, day: Day, limit: number): Promise<Pairing[]> {
  return q
    .select({
      promiser: { slug: giver.slug, short: giver.short },
      beneficiary: { slug: taker.slug, short: taker.short },
      count: count(),
    })
    .from(ledger)
    .innerJoin(promised, and(eq(promised.commitment_id, ledger.commitment_id), eq(promised.role, 'promiser')))
    .innerJoin(
      received,
      and(eq(received.commitment_id, ledger.commitment_id), eq(received.role, 'beneficiary')),
    )
    .innerJoin(giver, eq(giver.id, promised.party_id))
    .innerJoin(taker, eq(taker.id, received.party_id))
    .where(fits(q, filter, day))
    .groupBy(giver.id, taker.id)
    .orderBy(desc(count()), giver.slug, taker.slug)
    .limit(limit)
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
