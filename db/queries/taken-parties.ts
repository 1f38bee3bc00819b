/** All parties that a table is asked for, with where they belong and how else they are called. */
import { inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type PartyItem, partyList } from '#db/queries/party-list'
import { allPages, asking, chosen, fitting, idsOf, partiesBy } from '#db/queries/taken-names'
import { referencesOf } from '#db/queries/taken-records'
import { ledger_party, party } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

async function withFacts(q: Q, items: readonly PartyItem[], refs: Map<string, string[]>) {
  const { country, iati_ref, parent_id, aliases } = party
  const rows = await q
    .select({ id: party.id, country, iati_ref, parent: parent_id, aliases })
    .from(party)
    .where(inArray(party.id, idsOf(items)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const parents = await partiesBy(
    q,
    rows.map((row) => row.parent),
  )
  return items.map((item) => {
    const row = byId.get(item.id)
    return {
      ...item,
      refs: refs.get(item.id) ?? [],
      country: row?.country ?? null,
      iati_ref: row?.iati_ref ?? null,
      parent: parents.get(row?.parent ?? '') ?? null,
      aliases: row?.aliases ?? [],
    }
  })
}
export type TakenParty = Awaited<ReturnType<typeof withFacts>>[number]

export async function* takenParties(q: Q, asked: Asked): AsyncGenerator<readonly TakenParty[]> {
  const sides = () =>
    inArray(
      party.id,
      q
        .select({ id: ledger_party.party_id })
        .from(ledger_party)
        .where(inArray(ledger_party.commitment_id, fitting(q, asked))),
    )
  const among = chosen(asked, sides)
  const refs = await referencesOf(q, 'party')
  for await (const items of allPages((cursor) => partyList(q, { ...asking(asked), among, cursor })))
    yield await withFacts(q, items, refs)
}
