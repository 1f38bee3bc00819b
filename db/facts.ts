/** Loads what the judge needs to know of commitments, and what their lines show beside the judgement. */
import { asc, eq } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { factsOf, type Loaded, type Parts } from '#db/facts-of'
import { lineages } from '#db/lineages'
import type { Q } from '#db/q'
import {
  commitment,
  commitment_party,
  delivery,
  look,
  party,
  stage_report,
  statement,
  status_change,
  target,
} from '#db/schema/sqlite'
import type { PartyRole } from '#domain/party'

const refColumns = {
  id: party.id,
  slug: party.slug,
  name: party.name,
  short: party.short,
  iati_ref: party.iati_ref,
}

async function sidesOf(q: Q, ids: string[]) {
  return q
    .select({ of: commitment_party.commitment_id, role: commitment_party.role, ref: refColumns })
    .from(commitment_party)
    .innerJoin(party, eq(party.id, commitment_party.party_id))
    .where(amongMany(commitment_party.commitment_id, ids))
    .orderBy(asc(commitment_party.position), asc(party.id))
}

const stagesOf = async (q: Q, batches: Parts['batches']): Promise<Parts['stages']> =>
  batches.length === 0
    ? []
    : q
        .select()
        .from(stage_report)
        .where(
          amongMany(
            stage_report.delivery_id,
            batches.map((b) => b.id),
          ),
        )
        .orderBy(asc(stage_report.on), asc(stage_report.id))

/** The facts of many at once, by their ids; one that is gone is not there. */
export async function loadMany(q: Q, wanted: readonly string[]): Promise<Map<string, Loaded>> {
  const ids = [...wanted]
  const rows = await q.select().from(commitment).where(amongMany(commitment.id, ids))
  const sides = Map.groupBy(await sidesOf(q, ids), (one) => one.of)
  const own = amongMany(target.commitment_id, ids)
  const targets = await q.select().from(target).where(own).orderBy(asc(target.position), asc(target.id))
  const statements = await q
    .select()
    .from(statement)
    .where(amongMany(statement.commitment_id, ids))
    .orderBy(asc(statement.said_on), asc(statement.id))
  const batches = await q
    .select()
    .from(delivery)
    .where(amongMany(delivery.commitment_id, ids))
    .orderBy(asc(delivery.id))
  const stages = Map.groupBy(await stagesOf(q, batches), (one) => one.delivery_id)
  const statuses = await q
    .select()
    .from(status_change)
    .where(amongMany(status_change.commitment_id, ids))
    .orderBy(asc(status_change.id))
  const looks = await q
    .select({ of: look.commitment_id, on: look.on })
    .from(look)
    .where(amongMany(look.commitment_id, ids))
    .orderBy(asc(look.on))
  const lines = await lineages(
    q,
    statements.map((s) => s.party_id),
  )
  const by = <T extends { commitment_id: string | null }>(list: T[]) =>
    Map.groupBy(list, (one) => one.commitment_id)
  const [t, s, b, c] = [by(targets), by(statements), by(batches), by(statuses)]
  const l = Map.groupBy(looks, (one) => one.of)
  return new Map(
    rows.map((row) => {
      const { id } = row
      const of = (role: PartyRole) =>
        (sides.get(id) ?? []).filter((one) => one.role === role).map((one) => one.ref)
      const own = b.get(id) ?? []
      const parts: Parts = {
        row,
        parties: { promiser: of('promiser'), beneficiary: of('beneficiary'), channel: of('channel') },
        targets: t.get(id) ?? [],
        statements: s.get(id) ?? [],
        batches: own,
        stages: own.flatMap((one) => stages.get(one.id) ?? []),
        statuses: c.get(id) ?? [],
        looks: (l.get(id) ?? []).map((one) => one.on),
      }
      return [id, factsOf(parts, lines)]
    }),
  )
}

export const loadFacts = async (q: Q, id: string): Promise<Loaded | null> =>
  (await loadMany(q, [id])).get(id) ?? null
