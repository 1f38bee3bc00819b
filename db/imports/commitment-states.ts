/** Commitments as they stand, whole: what rows that speak of them are compared with. */
import { asc } from 'drizzle-orm'
import { amongMany } from '#db/among'
import type { State } from '#db/imports/commitment-fields'
import type { ManyHand } from '#db/many/hand'
import { commitment, commitment_party, target } from '#db/schema/sqlite'
import { SIDE_ROLES, type Sides } from '#db/verbs/part-rows'

export async function statesOf(hand: ManyHand, ids: string[]): Promise<Map<string, State>> {
  const states = new Map<string, State>()
  if (ids.length === 0) return states
  const { q } = hand
  const rows = await q.select().from(commitment).where(amongMany(commitment.id, ids))
  const { commitment_id, position, party_id } = commitment_party
  const members = await q
    .select()
    .from(commitment_party)
    .where(amongMany(commitment_id, ids))
    .orderBy(asc(position), asc(party_id))
  const own = amongMany(target.commitment_id, ids)
  const targets = await q.select().from(target).where(own).orderBy(asc(target.position), asc(target.id))
  const [bySide, byTarget] = [
    Map.groupBy(members, (one) => one.commitment_id),
    Map.groupBy(targets, (one) => one.commitment_id),
  ]
  for (const row of rows) {
    const of = (side: keyof Sides) =>
      (bySide.get(row.id) ?? []).filter((one) => one.role === SIDE_ROLES[side]).map((one) => one.party_id)
    const sides = {
      promisers: of('promisers'),
      beneficiaries: of('beneficiaries'),
      channels: of('channels'),
    }
    states.set(row.id, { row, sides, targets: byTarget.get(row.id) ?? [] })
  }
  hand.expect('commitment', rows as never)
  hand.expect('target', targets as never)
  return states
}
