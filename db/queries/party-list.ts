/** One page of the parties, by type and name in addresses, with what each promised and was promised. */
import { and, asc, count, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { inOrderOf, type NamePageAsk, namePage } from '#db/name-page'
import type { Q } from '#db/q'
import { linesOn } from '#db/queries/ledger-conditions'
import { ledger, ledger_party, party, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { PARTY_TYPES, type PartyRole } from '#domain/party'

export type PartyItem = typeof party.$inferSelect & {
  counts: Record<PartyRole, number>
  statements: number
}
export type PartyList = { items: PartyItem[]; total: number; next: string | null }

/** States first, news media last; slugs are unique, so that the order is total and the same in every language. */
const KEY: SQL<string> = sql<string>`case ${party.type} ${sql.join(
  PARTY_TYPES.map((type, at) => sql`when ${type} then ${String(at)}`),
  sql` `,
)} end || ${party.slug}`

/** Counts for some parties; a promise counts for the party that is named, not for those it belongs to. */
export async function partyItems(q: Q, ids: readonly string[], day: Day): Promise<PartyItem[]> {
  if (ids.length === 0) return []
  const rows = await q
    .select()
    .from(party)
    .where(inArray(party.id, [...ids]))
  const counts = await q
    .select({ id: ledger_party.party_id, role: ledger_party.role, promises: count() })
    .from(ledger_party)
    .innerJoin(ledger, eq(ledger.commitment_id, ledger_party.commitment_id))
    .where(and(linesOn(day), inArray(ledger_party.party_id, [...ids])))
    .groupBy(ledger_party.party_id, ledger_party.role)
  const said = await q
    .select({ id: statement.party_id, statements: count() })
    .from(statement)
    .where(and(inArray(statement.party_id, [...ids]), lte(statement.said_on, day)))
    .groupBy(statement.party_id)
  const of = (id: string, role: PartyRole) =>
    counts.find((one) => one.id === id && one.role === role)?.promises ?? 0
  return inOrderOf(ids, rows).map((row) => ({
    ...row,
    counts: {
      promiser: of(row.id, 'promiser'),
      beneficiary: of(row.id, 'beneficiary'),
      channel: of(row.id, 'channel'),
    },
    statements: said.find((one) => one.id === row.id)?.statements ?? 0,
  }))
}

/** `among` is one more condition. */
type Ask = NamePageAsk & { day: Day; among?: SQL | undefined }

export async function partyList(q: Q, { day, among, ...ask }: Ask): Promise<PartyList> {
  const page = await namePage(
    {
      sorting: 'parties',
      descending: false,
      async load(after, limit) {
        const rows = q
          .select({ id: party.id, key: KEY, name: party.name, short: party.short, aliases: party.aliases })
          .from(party)
          .where(and(after ? sql`${KEY} > ${after.key}` : undefined, among))
          .orderBy(asc(KEY), asc(party.id))
        return (await (limit === null ? rows : rows.limit(limit))).map((row) => ({
          ...row,
          texts: [...Object.values(row.name), ...Object.values(row.short), ...row.aliases],
        }))
      },
      async count() {
        const [counted] = await q.select({ total: count() }).from(party).where(among)
        return counted?.total ?? 0
      },
    },
    ask,
  )
  return { items: await partyItems(q, page.ids, day), total: page.total, next: page.next }
}
